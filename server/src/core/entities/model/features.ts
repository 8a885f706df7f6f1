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
 * Writes the features of word `i` into `rows`, as numbers that `rowOf` makes rows of, and returns how
 * many they are. Templates are grouped by what they look at, since what is said of a single type, or of
 * two types side by side, is the same wherever they stand: `WordScores` keeps it. A template belongs
 * into the first group whose arguments suffice for it; its number says which family it is of: words
 * and stems (1), clusters at three grains (10, 20), letters (30), shapes and name lists (36, 40), word
 * classes (50), pairs (60), listed names (70), profiles (80).
 */
export function emitRows(columns: ModelWords, i: number, rows: Int32Array): number {
	const { types } = columns.words
	const window = windowAt(columns, i)
	let count = emitAlone(types, window.at, rows, 0)
	for (const place of PLACES) {
		for (const side of SIDES) count = emitSide(types, window[place], place, side, rows, count)
	}
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

/** A place in a word's window, the word's own among them. */
export type Place = keyof Window

/** What templates look at in a single type. */
type Fact =
	| 'word'
	| 'stem'
	| 'leaf'
	| 'middle'
	| 'coarse'
	| 'shape'
	| 'lists'
	| 'classes'
	| 'leaning'

/**
 * The sides from which a type is looked at: its form is its own, its cluster and its sort it shares with
 * many, so that what these say is summed up once for all of them.
 */
export type Side = 'form' | 'cluster' | 'sort'
const SIDES: readonly Side[] = ['form', 'cluster', 'sort']

/** What a type says, wherever in a window it stands: templates by what they look at. */
const TEMPLATES: Readonly<Record<Place, Readonly<Partial<Record<Fact, number>>>>> = {
	at: { word: 1, stem: 2, leaf: 10, middle: 15, coarse: 20, shape: 40, lists: 43, classes: 50 },
	before: {
		...{ stem: 3, word: 7, leaf: 11, middle: 16, coarse: 21 },
		...{ shape: 41, lists: 44, classes: 51, leaning: 86 },
	},
	before2: { stem: 5, leaf: 13, middle: 18, classes: 53 },
	before3: { coarse: 23, classes: 54 },
	after: {
		...{ stem: 4, leaf: 12, middle: 17, coarse: 22 },
		...{ shape: 42, lists: 45, classes: 52, leaning: 87 },
	},
	after2: { stem: 6, leaf: 14, middle: 19, classes: 55 },
	after3: { coarse: 24 },
}

const SIDE_OF: Readonly<Record<Fact, Side>> = {
	...{ word: 'form', stem: 'form' },
	...{ leaf: 'cluster', middle: 'cluster', coarse: 'cluster' },
	...{ shape: 'sort', lists: 'sort', classes: 'sort', leaning: 'sort' },
}

type Template = readonly [fact: Fact, template: number]

function templatesOf(place: Place): Readonly<Record<Side, readonly Template[]>> {
	const all = Object.entries(TEMPLATES[place]) as readonly Template[]
	const ofSide = (side: Side) => all.filter(([fact]) => SIDE_OF[fact] === side)
	return { form: ofSide('form'), cluster: ofSide('cluster'), sort: ofSide('sort') }
}

/** The places of a window, the word's own first. */
export const PLACES: readonly Place[] = [
	...(['at', 'before', 'before2', 'before3'] as const),
	...(['after', 'after2', 'after3'] as const),
]
const TEMPLATES_AT = {
	at: templatesOf('at'),
	before: templatesOf('before'),
	before2: templatesOf('before2'),
	before3: templatesOf('before3'),
	after: templatesOf('after'),
	after2: templatesOf('after2'),
	after3: templatesOf('after3'),
}

/** What forms say, with the index of each place in `PLACES`: most of it is said of no other type. */
export const FORM_TEMPLATES = PLACES.flatMap((at, place) =>
	TEMPLATES_AT[at].form.map(([fact, template]) => ({ fact, template, place })),
)

/** Writes what one side of a type says from a place of a window, and returns where that ends. */
export function emitSide(
	types: WordTypes,
	type: number,
	place: Place,
	side: Side,
	rows: Int32Array,
	from: number,
): number {
	let n = from
	for (const [fact, template] of TEMPLATES_AT[place][side]) {
		rows[n++] = feature(template, columnOf(types, fact)[type] as number)
	}
	return n
}

function columnOf(types: WordTypes, fact: Fact): Uint16Array | Uint32Array {
	if (fact === 'word') return types.key
	if (fact === 'stem') return types.facts.key
	return fact === 'classes' ? types.classes : types.facts[fact]
}

/** What a type says of itself beside what all three sides say. */
export function emitAlone(types: WordTypes, type: number, rows: Int32Array, from: number): number {
	const { leaning, shape, frequency, profile } = types.facts
	let n = emitLetters(types, type, rows, from)
	rows[n++] = feature(46, (frequency[type] as number) >> 2)
	rows[n++] = feature(92, pair(leaning[type] as number, shape[type] as number))
	return emitProfile(profile[type] as number, rows, n)
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
	rows[n++] = feature(30, opening)
	rows[n++] = feature(31, pair(opening, letterAt(letters, start + 2, stop)))
	rows[n++] = feature(32, last)
	rows[n++] = feature(33, closing)
	rows[n++] = feature(34, closing3)
	rows[n++] = feature(35, pair(closing3, letterBefore(letters, stop - 4, start)))
	return n
}

/** What raw news takes the word for, in all and part by part. */
function emitProfile(profile: number, rows: Int32Array, from: number): number {
	const isKnown = profile >> 15
	let n = from
	rows[n++] = feature(80, profile)
	for (let part = 0; part < 5; part++) {
		rows[n++] = feature(81 + part, pair((profile >> (3 * part)) & 7, isKnown))
	}
	return n
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
	rows[n++] = feature(48, ruledBefore)
	rows[n++] = feature(49, ruledAfter)
	rows[n++] = feature(66, named)
	rows[n++] = feature(67, pair(pair(namedBefore, named), namedAfter))
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
	rows[n++] = feature(47, ruled)
	rows[n++] = feature(65, pair(facts.middle[type] as number, ruled))
	rows[n++] = feature(68, pair(named, ruled))
	rows[n++] = feature(69, pair(named, leans))
	rows[n++] = feature(93, pair(leans, ruled))
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
	rows[n++] = feature(71, pair(pair(listedBefore, listed), listedAfter))
	if (listed === 0) return n
	rows[n++] = feature(70, listed)
	rows[n++] = feature(72, pair(listed, facts.leaning[at] as number))
	rows[n++] = feature(73, pair(listed, classes[before] as number))
	rows[n++] = feature(74, pair(listed, facts.coarse[before] as number))
	rows[n++] = feature(75, pair(listed, facts.coarse[after] as number))
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

/** What a template says, as 32 bits; `rowOf` mixes them. */
export function feature(template: number, value: number): number {
	return value ^ Math.imul(template, 0x9e3779b1)
}

/** The row that speaks for a feature, of a power of two rows whose number is `mask` plus one. */
export function rowOf(said: number, mask: number): number {
	let mixed = Math.imul(said, 0x85ebca6b)
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
	return (mixed ^ (mixed >>> 16)) & mask
}
