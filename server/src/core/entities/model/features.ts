import type { ClassifiedWords } from '../word-classes.ts'
import { EDGE_TYPE, type WordTypes } from '../word-types.ts'
import type { ModelWords } from './columns.ts'
import { EDGE } from './facts.ts'

/** No word emits more rows than this. */
export const MOST_FEATURES = 96

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
 * Writes the features of word `i` into `rows`, as 32-bit hashes of template and value, and returns how
 * many they are. Templates are grouped by what they look at, since what is said of a single type, or of
 * two types side by side, is the same wherever they stand: `WordScores` keeps it. A template belongs
 * into the first group whose arguments suffice for it; its number says which family it is of: words
 * and stems (1), clusters at three grains (10, 20), letters (30), shapes and name lists (36, 40), word
 * classes (50), pairs (60), listed names (70), profiles (80).
 */
export function emitRows(columns: ModelWords, i: number, rows: Int32Array): number {
	const { types } = columns.words
	const window = windowAt(columns, i)
	let count = emitOwn(types, window.at, rows, 0)
	for (const { place, emit } of NEIGHBOURS) count = emit(types, window[place], rows, count)
	count = emitOfPair(types, window.before, window.at, rows, count)
	count = emitBeforePair(types, window.at, window.after, rows, count)
	count = emitAfterPair(types, window.before2, window.before, rows, count)
	count = emitContext(types, window, rows, count)
	const marks = marksAt(columns, i)
	count = emitOwnMarks(types, window.at, marks, rows, count)
	count = emitListed(types, window, marks, rows, count)
	return emitMarks(marks, rows, count)
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

function windowAt({ words }: ModelWords, at: number): Window {
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

function marksAt({ words, rules, seen, listed }: ModelWords, at: number): Marks {
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

/** Writes what a type says into `rows` from `from` on, and returns where that ends. */
export type EmitOfType = (types: WordTypes, type: number, rows: Int32Array, from: number) => number

/** What a type says of the words round it, by the place it has for them. */
export const NEIGHBOURS: readonly { readonly place: keyof Window; readonly emit: EmitOfType }[] = [
	{ place: 'before', emit: emitBefore },
	{ place: 'before2', emit: emitBefore2 },
	{ place: 'before3', emit: emitBefore3 },
	{ place: 'after', emit: emitAfter },
	{ place: 'after2', emit: emitAfter2 },
	{ place: 'after3', emit: emitAfter3 },
]

/** What a type says of itself. */
export function emitOwn(types: WordTypes, type: number, rows: Int32Array, from: number): number {
	const { facts } = types
	const leaning = facts.leaning[type] as number
	const shape = facts.shape[type] as number
	let n = emitLetters(types, type, rows, from)
	rows[n++] = hash(1, types.key[type] as number)
	rows[n++] = hash(2, facts.key[type] as number)
	rows[n++] = hash(10, facts.leaf[type] as number)
	rows[n++] = hash(15, facts.middle[type] as number)
	rows[n++] = hash(20, facts.coarse[type] as number)
	rows[n++] = hash(40, shape)
	rows[n++] = hash(43, facts.lists[type] as number)
	rows[n++] = hash(46, (facts.frequency[type] as number) >> 2)
	rows[n++] = hash(50, types.classes[type] as number)
	rows[n++] = hash(92, pair(leaning, shape))
	return emitProfile(facts.profile[type] as number, rows, n)
}

/** The first letters of the stem and the last of the word, two to four together. */
function emitLetters(types: WordTypes, type: number, rows: Int32Array, from: number): number {
	const { letters } = types
	const start = (types.from[type] as number) + (types.facts.stem[type] as number)
	const stop = types.from[type + 1] as number
	const first = letters[start] as number
	const last = letters[stop - 1] as number
	const opening = pair(first, letterAt(letters, start + 1, stop))
	const closing = pair(last, letterBefore(letters, stop - 2, start))
	const closing3 = pair(closing, letterBefore(letters, stop - 3, start))
	let n = from
	rows[n++] = hash(30, opening)
	rows[n++] = hash(31, pair(opening, letterAt(letters, start + 2, stop)))
	rows[n++] = hash(32, last)
	rows[n++] = hash(33, closing)
	rows[n++] = hash(34, closing3)
	rows[n++] = hash(35, pair(closing3, letterBefore(letters, stop - 4, start)))
	return n
}

/** What raw news takes the word for, in all and part by part. */
function emitProfile(profile: number, rows: Int32Array, from: number): number {
	const isKnown = profile >> 15
	let n = from
	rows[n++] = hash(80, profile)
	for (let part = 0; part < 5; part++) {
		rows[n++] = hash(81 + part, pair((profile >> (3 * part)) & 7, isKnown))
	}
	return n
}

function emitBefore(types: WordTypes, type: number, rows: Int32Array, from: number): number {
	const { facts } = types
	let n = from
	rows[n++] = hash(3, facts.key[type] as number)
	rows[n++] = hash(7, types.key[type] as number)
	rows[n++] = hash(11, facts.leaf[type] as number)
	rows[n++] = hash(16, facts.middle[type] as number)
	rows[n++] = hash(21, facts.coarse[type] as number)
	rows[n++] = hash(41, facts.shape[type] as number)
	rows[n++] = hash(44, facts.lists[type] as number)
	rows[n++] = hash(51, types.classes[type] as number)
	rows[n++] = hash(86, facts.leaning[type] as number)
	return n
}

function emitBefore2(types: WordTypes, type: number, rows: Int32Array, from: number): number {
	const { facts } = types
	let n = from
	rows[n++] = hash(5, facts.key[type] as number)
	rows[n++] = hash(13, facts.leaf[type] as number)
	rows[n++] = hash(18, facts.middle[type] as number)
	rows[n++] = hash(53, types.classes[type] as number)
	return n
}

function emitBefore3(types: WordTypes, type: number, rows: Int32Array, from: number): number {
	let n = from
	rows[n++] = hash(23, types.facts.coarse[type] as number)
	rows[n++] = hash(54, types.classes[type] as number)
	return n
}

function emitAfter(types: WordTypes, type: number, rows: Int32Array, from: number): number {
	const { facts } = types
	let n = from
	rows[n++] = hash(4, facts.key[type] as number)
	rows[n++] = hash(12, facts.leaf[type] as number)
	rows[n++] = hash(17, facts.middle[type] as number)
	rows[n++] = hash(22, facts.coarse[type] as number)
	rows[n++] = hash(42, facts.shape[type] as number)
	rows[n++] = hash(45, facts.lists[type] as number)
	rows[n++] = hash(52, types.classes[type] as number)
	rows[n++] = hash(87, facts.leaning[type] as number)
	return n
}

function emitAfter2(types: WordTypes, type: number, rows: Int32Array, from: number): number {
	const { facts } = types
	let n = from
	rows[n++] = hash(6, facts.key[type] as number)
	rows[n++] = hash(14, facts.leaf[type] as number)
	rows[n++] = hash(19, facts.middle[type] as number)
	rows[n++] = hash(55, types.classes[type] as number)
	return n
}

function emitAfter3(types: WordTypes, type: number, rows: Int32Array, from: number): number {
	rows[from] = hash(24, types.facts.coarse[type] as number)
	return from + 1
}

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
	rows[n++] = hash(36, pair(lists[first] as number, listed))
	rows[n++] = hash(56, pair(classes, listed))
	rows[n++] = hash(88, pair(leaning[first] as number, leans))
	rows[n++] = hash(91, pair(leans, classes))
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
	rows[n++] = hash(37, pair(lists[first] as number, lists[second] as number))
	rows[n++] = hash(89, pair(leaning[first] as number, leaning[second] as number))
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
	rows[from] = hash(57, pair(classes[first] as number, classes[second] as number))
	return from + 1
}

/** What takes words or clusters of several types together, and so is hardly ever said twice. */
export function emitContext(
	{ facts }: WordTypes,
	{ before2, before, at, after }: Readonly<Window>,
	rows: Int32Array,
	from: number,
): number {
	const { key, middle, coarse, leaning, shape } = facts
	const own = key[at] as number
	const last = key[before] as number
	const ownMiddle = middle[at] as number
	const lastMiddle = middle[before] as number
	const nextMiddle = middle[after] as number
	const ownCoarse = coarse[at] as number
	const leans = leaning[at] as number
	const around = pair(coarse[before] as number, ownCoarse)
	let n = from
	rows[n++] = hash(8, pair(last, own))
	rows[n++] = hash(9, pair(own, key[after] as number))
	rows[n++] = hash(38, pair(shape[at] as number, lastMiddle))
	rows[n++] = hash(39, pair(shape[at] as number, nextMiddle))
	rows[n++] = hash(60, pair(lastMiddle, ownMiddle))
	rows[n++] = hash(61, pair(ownMiddle, nextMiddle))
	rows[n++] = hash(62, pair(last, ownCoarse))
	rows[n++] = hash(63, pair(around, coarse[after] as number))
	rows[n++] = hash(64, pair(around, coarse[before2] as number))
	rows[n++] = hash(90, pair(leans, coarse[before] as number))
	rows[n++] = hash(94, pair(pair(leaning[before] as number, leans), leaning[after] as number))
	return n
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

/** What the marks of a word and of those beside it say of it. */
export function emitMarks(
	{ ruledBefore, ruledAfter, namedBefore, named, namedAfter }: Readonly<Marks>,
	rows: Int32Array,
	from: number,
): number {
	let n = from
	rows[n++] = hash(48, ruledBefore)
	rows[n++] = hash(49, ruledAfter)
	rows[n++] = hash(66, named)
	rows[n++] = hash(67, pair(pair(namedBefore, named), namedAfter))
	return n
}

/** What its own marks say of a word of this type. */
export function emitOwnMarks(
	{ facts }: WordTypes,
	type: number,
	{ ruled, named }: Readonly<Marks>,
	rows: Int32Array,
	from: number,
): number {
	const leans = facts.leaning[type] as number
	let n = from
	rows[n++] = hash(47, ruled)
	rows[n++] = hash(65, pair(facts.middle[type] as number, ruled))
	rows[n++] = hash(68, pair(named, ruled))
	rows[n++] = hash(69, pair(named, leans))
	rows[n++] = hash(93, pair(leans, ruled))
	return n
}

/** What a listed name says of its words and of those beside it; nothing where there is none. */
export function emitListed(
	{ facts, classes }: WordTypes,
	{ before, at, after }: Readonly<Window>,
	{ listedBefore, listed, listedAfter }: Readonly<Marks>,
	rows: Int32Array,
	from: number,
): number {
	if ((listedBefore | listed | listedAfter) === 0) return from
	let n = from
	rows[n++] = hash(71, pair(pair(listedBefore, listed), listedAfter))
	if (listed === 0) return n
	rows[n++] = hash(70, listed)
	rows[n++] = hash(72, pair(listed, facts.leaning[at] as number))
	rows[n++] = hash(73, pair(listed, classes[before] as number))
	rows[n++] = hash(74, pair(listed, facts.coarse[before] as number))
	rows[n++] = hash(75, pair(listed, facts.coarse[after] as number))
	return n
}

function letterAt(letters: Uint16Array, i: number, stop: number): number {
	return i < stop ? (letters[i] as number) : 0
}

function letterBefore(letters: Uint16Array, i: number, start: number): number {
	return i >= start ? (letters[i] as number) : 0
}

/** Two values as one. */
export function pair(a: number, b: number): number {
	return Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x27d4eb2f)
}

/** Mixes a template and a value into 32 bits. */
export function hash(template: number, value: number): number {
	let mixed = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
	return mixed ^ (mixed >>> 16)
}
