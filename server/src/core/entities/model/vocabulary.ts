/**
 * What the model knows of single words, by the key of their skeleton; columns of one open-addressing
 * table, so that they can be views of a file. Words themselves are not kept.
 */
export interface Vocabulary {
	/** The key of each slot; 0 where it is empty. */
	readonly keys: Uint32Array
	/** How often the word stands in raw news: four steps to the doubling, 0 for hardly ever. */
	readonly frequency: Uint8Array
	/** Bits of the open name lists the word is in. */
	readonly lists: Uint8Array
	/** Cluster in a tree of clusters, leaf number plus one: its high bits are the coarser ones. */
	readonly cluster: Uint16Array
	/**
	 * What a first model took the word for in raw news, 0 for a word it never saw: three bits each for
	 * the share of first and later words of persons, first words of places, first and later words of
	 * organisations.
	 */
	readonly profile: Uint16Array
}

/** What is known of a word nobody has seen: every column holds 0 there. */
export const UNKNOWN = -1

/** The slot of a key in an open-addressing table, or `UNKNOWN`. */
export function slotOf({ keys }: Pick<Vocabulary, 'keys'>, key: number): number {
	for (let slot = homeOf(key, keys.length); ; slot = slot + 1 === keys.length ? 0 : slot + 1) {
		const known = keys[slot] as number
		if (known === key) return slot
		if (known === 0) return UNKNOWN
	}
}

/** Where the search for a key begins: keys spread evenly over tables of any length. */
export function homeOf(key: number, length: number): number {
	const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> 0
	return Math.floor((mixed / 0x100000000) * length)
}
