import type { ClassifiedWords } from '../classified-words.ts'
import { EDGE_TYPE } from '../word-types.ts'
import type { ModelWords } from './columns.ts'
import { EDGE } from './facts.ts'

/** The types of a word and of those round it in its sentence; `EDGE_TYPE` beyond its ends. */
export interface Window {
	before3: number
	before2: number
	before: number
	at: number
	after: number
	after2: number
	after3: number
}

/**
 * What rules, names of raw news and listed names make of a word and of those beside it. Beyond the
 * ends of the sentence stands `EDGE`; no listed name.
 */
export interface Marks {
	ruledBefore: number
	ruled: number
	ruledAfter: number
	namedBefore: number
	named: number
	namedAfter: number
	listedBefore: number
	listed: number
	listedAfter: number
}

/** No marks on or beside a word. */
export const NO_MARKS: Marks = {
	ruledBefore: 0,
	ruled: 0,
	ruledAfter: 0,
	namedBefore: 0,
	named: 0,
	namedAfter: 0,
	listedBefore: 0,
	listed: 0,
	listedAfter: 0,
}

/** The value of a column at word `i`, if that stands in the sentence of word `at`; else `beyond`. */
function valueIn(
	{ sentence, count }: ClassifiedWords,
	column: ArrayLike<number>,
	at: number,
	i: number,
	beyond: number,
): number {
	const isInside = i >= 0 && i < count && sentence[i] === sentence[at]
	return isInside ? (column[i] as number) : beyond
}

/** The window of word `at`. */
export function windowAt({ words }: ModelWords, at: number): Window {
	const typeAt = (i: number) => valueIn(words, words.type, at, i, EDGE_TYPE)
	return {
		before3: typeAt(at - 3),
		before2: typeAt(at - 2),
		before: typeAt(at - 1),
		at: typeAt(at),
		after: typeAt(at + 1),
		after2: typeAt(at + 2),
		after3: typeAt(at + 3),
	}
}

/** The marks on and beside word `at`. */
export function marksAt({ words, rules, seen, listed }: ModelWords, at: number): Marks {
	const ruledAt = (i: number) => valueIn(words, rules, at, i, EDGE)
	const namedAt = (i: number) => valueIn(words, seen, at, i, EDGE)
	const listedAt = (i: number) => valueIn(words, listed, at, i, 0)
	return {
		ruledBefore: ruledAt(at - 1),
		ruled: ruledAt(at),
		ruledAfter: ruledAt(at + 1),
		namedBefore: namedAt(at - 1),
		named: namedAt(at),
		namedAfter: namedAt(at + 1),
		listedBefore: listedAt(at - 1),
		listed: listedAt(at),
		listedAfter: listedAt(at + 1),
	}
}
