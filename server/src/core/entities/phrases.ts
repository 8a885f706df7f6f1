import type { StemStart } from '../text/clitics.ts'
import { isSkeleton, keyOf, keyWithAlef, skeleton } from '../text/fold.ts'
import type { Words } from './words.ts'

/**
 * Names of one or more words, looked up straight in the text: a hash table over chained word keys in
 * which every beginning of a phrase has a slot too, so that a walk ends at the first word that leads
 * nowhere.
 */
export interface PhraseTable {
	readonly mask: number
	readonly keys: Uint32Array
	/** Index of the phrase that ends here, or `GOES_ON`. */
	readonly entries: Int32Array
	/** The words of each phrase, as skeletons. */
	readonly phrases: readonly (readonly string[])[]
	readonly values: Int32Array
}

/** A phrase found in the text: its value and the word after its last. */
export interface PhraseMatch {
	readonly value: number
	readonly to: number
}

const GOES_ON = -1
/** Phrases of more words are not looked for. */
export const MOST_WORDS = 12

/** Builds a table; where two phrases have one skeleton the first stays. */
export function phraseTable(
	entries: Iterable<readonly [phrase: string, value: number]>,
): PhraseTable {
	const slots = new Map<number, number>()
	const phrases: string[][] = []
	const values: number[] = []
	for (const [phrase, value] of entries) {
		const words = skeleton(phrase).split(' ')
		if (words.length > MOST_WORDS) continue
		let key = 0
		for (const word of words) {
			key = chain(key, keyOf(word, 0, word.length))
			if (!slots.has(key)) slots.set(key, GOES_ON)
		}
		if (slots.get(key) !== GOES_ON) continue
		slots.set(key, phrases.length)
		phrases.push(words)
		values.push(value)
	}
	return { ...place(slots), phrases, values: Int32Array.from(values) }
}

/**
 * The longest phrase whose first word is the stem of word `first` that begins at `at` (its article's
 * alef lost when `elided`); undefined when none is.
 */
export function longestPhrase(
	table: PhraseTable,
	words: Words,
	first: number,
	{ at, elided }: StemStart,
): PhraseMatch | undefined {
	const end = words.end[first] as number
	const own = elided ? keyWithAlef(words.text, at, end) : keyOf(words.text, at, end)
	let key = chain(0, own)
	let found: PhraseMatch | undefined
	for (let word = first; ; ) {
		const slot = find(table, key)
		if (slot < 0) return found
		const entry = table.entries[slot] as number
		word++
		if (entry !== GOES_ON && stands(table, entry, words, first, at, elided)) {
			found = { value: table.values[entry] as number, to: word }
		}
		if (word === words.count || words.sentence[word] !== words.sentence[first]) return found
		key = chain(key, words.key[word] as number)
	}
}

/** True when some phrase may begin with a stem of this key: where not, `longestPhrase` finds none. */
export function opensPhrase(table: PhraseTable, stem: number): boolean {
	return find(table, chain(0, stem)) >= 0
}

/** Keys may collide: the words themselves decide. */
function stands(
	{ phrases }: PhraseTable,
	entry: number,
	words: Words,
	first: number,
	at: number,
	elided: boolean,
): boolean {
	const phrase = phrases[entry] as readonly string[]
	return phrase.every((form, i) => {
		const start = i === 0 ? at : (words.start[first + i] as number)
		const expected = i === 0 && elided ? form.slice(1) : form
		return isSkeleton(words.text, start, words.end[first + i] as number, expected)
	})
}

/** The key of a phrase one word longer; a phrase begins with 0. */
export function chain(key: number, word: number): number {
	return (Math.imul(key ^ word, 0x9e3779b1) ^ (key >>> 13)) >>> 0 || 1
}

function find({ mask, keys }: PhraseTable, key: number): number {
	for (let slot = key & mask; ; slot = (slot + 1) & mask) {
		if (keys[slot] === key) return slot
		if (keys[slot] === 0) return -1
	}
}

function place(slots: ReadonlyMap<number, number>): Pick<PhraseTable, 'mask' | 'keys' | 'entries'> {
	let size = 16
	while (size < slots.size * 2) size *= 2
	const table = { mask: size - 1, keys: new Uint32Array(size), entries: new Int32Array(size) }
	for (const [key, entry] of slots) {
		let slot = key & table.mask
		while (table.keys[slot] !== 0) slot = (slot + 1) & table.mask
		table.keys[slot] = key
		table.entries[slot] = entry
	}
	return table
}
