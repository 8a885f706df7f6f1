import type { WordTypes } from '../word-types.ts'
import type { WordFacts } from './facts.ts'
import { feature, pair } from './row-hash.ts'
import type { Window } from './window.ts'

/** What lists, classes and leanings of two types side by side say of the second. */
export function emitOfPair(
	types: WordTypes,
	first: number,
	second: number,
	rows: Int32Array,
	from: number,
): number {
	const { lists, leaning } = types.facts
	const listed = lists[second] as number
	const leans = leaning[second] as number
	const classes = types.classes[first] as number
	let n = from
	rows[n++] = feature(36, pair(lists[first] as number, listed))
	rows[n++] = feature(56, pair(classes, listed))
	rows[n++] = feature(88, pair(leaning[first] as number, leans))
	rows[n++] = feature(91, pair(leans, classes))
	return n
}

/** What they say of the first. */
export function emitBeforePair(
	{ facts: { lists, leaning } }: WordTypes,
	first: number,
	second: number,
	rows: Int32Array,
	from: number,
): number {
	let n = from
	rows[n++] = feature(37, pair(lists[first] as number, lists[second] as number))
	rows[n++] = feature(89, pair(leaning[first] as number, leaning[second] as number))
	return n
}

/** What they say of the word after them. */
export function emitAfterPair(
	{ classes }: WordTypes,
	first: number,
	second: number,
	rows: Int32Array,
	from: number,
): number {
	rows[from] = feature(57, pair(classes[first] as number, classes[second] as number))
	return from + 1
}

/** What contexts look at in a word: columns, a row a type or a row a word. */
export type ContextFacts = Pick<WordFacts, 'key' | 'middle' | 'coarse' | 'leaning' | 'shape'>

/**
 * What takes words or clusters of several words together, and so is hardly ever said twice. A word, the
 * two before it and the one after it are rows of the columns of `facts`.
 */
export function emitContext(
	{ key, middle, coarse, leaning, shape }: ContextFacts,
	{ before2, before, at, after }: Readonly<Pick<Window, 'before2' | 'before' | 'at' | 'after'>>,
	rows: Int32Array,
	from: number,
): number {
	const own = key[at] as number
	const last = key[before] as number
	const ownMiddle = middle[at] as number
	const lastMiddle = middle[before] as number
	const nextMiddle = middle[after] as number
	const ownCoarse = coarse[at] as number
	const leans = leaning[at] as number
	const around = pair(coarse[before] as number, ownCoarse)
	let n = from
	rows[n++] = feature(8, pair(last, own))
	rows[n++] = feature(9, pair(own, key[after] as number))
	rows[n++] = feature(38, pair(shape[at] as number, lastMiddle))
	rows[n++] = feature(39, pair(shape[at] as number, nextMiddle))
	rows[n++] = feature(60, pair(lastMiddle, ownMiddle))
	rows[n++] = feature(61, pair(ownMiddle, nextMiddle))
	rows[n++] = feature(62, pair(last, ownCoarse))
	rows[n++] = feature(63, pair(around, coarse[after] as number))
	rows[n++] = feature(64, pair(around, coarse[before2] as number))
	rows[n++] = feature(90, pair(leans, coarse[before] as number))
	rows[n++] = feature(94, pair(pair(leaning[before] as number, leans), leaning[after] as number))
	return n
}
