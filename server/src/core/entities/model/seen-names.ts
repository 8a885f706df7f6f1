import type { EntityKind } from '../mention.ts'
import { chain } from '../phrases.ts'
import type { Words } from '../words.ts'
import { labelOf } from './labels.ts'
import { slotOf, UNKNOWN } from './vocabulary.ts'

/**
 * Names of several words that raw news holds again and again, as hashes: the chained keys of their
 * words (the first one's stem) in an open-addressing table. The names themselves are not kept.
 */
export interface SeenNames {
	/** The key of each slot; 0 where it is empty. */
	readonly keys: Uint32Array
	/** The place of the kind in `SEEN_KINDS`. */
	readonly kinds: Uint8Array
}

export const SEEN_KINDS: readonly EntityKind[] = ['PER', 'LOC', 'ORG']

/** Longer names are not kept, shorter ones are words of the vocabulary. */
export const LONGEST_SEEN = 9
export const SHORTEST_SEEN = 2

/**
 * For each word the label it would get if every seen name that stands in the text were one, the longest
 * first; 0 outside. `stems` holds the stem key of each word.
 */
export function labelSeenNames(words: Words, stems: Uint32Array, seen: SeenNames): Uint8Array {
	const labels = new Uint8Array(words.count)
	for (let first = 0; first < words.count; ) {
		const { to, slot } = longestSeen(words, stems, seen, first)
		const kind = SEEN_KINDS[seen.kinds[slot] as number] as EntityKind
		for (let i = first; i < to; i++) labels[i] = labelOf(kind, i === first)
		first = Math.max(to, first + 1)
	}
	return labels
}

function longestSeen(
	{ key, sentence, count }: Words,
	stems: Uint32Array,
	seen: SeenNames,
	first: number,
): { readonly to: number; readonly slot: number } {
	let found = { to: first, slot: 0 }
	let name = chain(0, stems[first] as number)
	const limit = Math.min(count, first + LONGEST_SEEN)
	for (let i = first + 1; i < limit && sentence[i] === sentence[first]; i++) {
		name = chain(name, key[i] as number)
		const slot = slotOf(seen, name)
		if (slot !== UNKNOWN) found = { to: i + 1, slot }
	}
	return found
}
