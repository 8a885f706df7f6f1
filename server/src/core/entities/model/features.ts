import type { ModelWords } from './columns.ts'

/** No word emits more rows than this. */
export const MOST_FEATURES = 96

/** The value of every column before the first and after the last word of a sentence. */
const EDGE = 0x7fff

/** A word and those round it in its sentence; -1 beyond the sentence's ends. */
interface Window {
	readonly columns: ModelWords
	readonly at: number
	readonly before: number
	readonly before2: number
	readonly before3: number
	readonly after: number
	readonly after2: number
	readonly after3: number
}

/**
 * Writes the features of word `i` into `rows`, as 32-bit hashes of template and value, and returns how
 * many they are: words, stems, clusters at three grains, letters, name lists, word classes, rules and
 * profiles, of the word and of those round it. Every family numbers its templates from its own ten.
 */
export function emitRows(columns: ModelWords, i: number, rows: Int32Array): number {
	const window = windowAt(columns, i)
	let count = emitWords(window, rows, 0)
	count = emitClusters(window, rows, count)
	count = emitLetters(window, rows, count)
	count = emitShapesAndLists(window, rows, count)
	count = emitClasses(window, rows, count)
	count = emitPairs(window, rows, count)
	return emitProfiles(window, rows, count)
}

function windowAt(columns: ModelWords, at: number): Window {
	const { sentence, count } = columns.words
	const own = sentence[at] as number
	return {
		columns,
		at,
		before: at > 0 && sentence[at - 1] === own ? at - 1 : -1,
		before2: at > 1 && sentence[at - 2] === own ? at - 2 : -1,
		before3: at > 2 && sentence[at - 3] === own ? at - 3 : -1,
		after: at + 1 < count && sentence[at + 1] === own ? at + 1 : -1,
		after2: at + 2 < count && sentence[at + 2] === own ? at + 2 : -1,
		after3: at + 3 < count && sentence[at + 3] === own ? at + 3 : -1,
	}
}

function emitWords(window: Window, rows: Int32Array, from: number): number {
	const { at, before, before2, after, after2 } = window
	const { key, words } = window.columns
	const own = key[at] as number
	const last = valueAt(key, before)
	let n = from
	rows[n++] = hash(1, words.key[at] as number)
	rows[n++] = hash(2, own)
	rows[n++] = hash(3, last)
	rows[n++] = hash(4, valueAt(key, after))
	rows[n++] = hash(5, valueAt(key, before2))
	rows[n++] = hash(6, valueAt(key, after2))
	rows[n++] = hash(7, valueAt(words.key, before))
	rows[n++] = hash(8, pair(last, own))
	rows[n++] = hash(9, pair(own, valueAt(key, after)))
	return n
}

function emitClusters(window: Window, rows: Int32Array, from: number): number {
	const { at, before, before2, before3, after, after2, after3 } = window
	const { leaf } = window.columns
	let n = from
	rows[n++] = hash(10, valueAt(leaf, at))
	rows[n++] = hash(11, valueAt(leaf, before))
	rows[n++] = hash(12, valueAt(leaf, after))
	rows[n++] = hash(13, valueAt(leaf, before2))
	rows[n++] = hash(14, valueAt(leaf, after2))
	rows[n++] = hash(15, middleAt(leaf, at))
	rows[n++] = hash(16, middleAt(leaf, before))
	rows[n++] = hash(17, middleAt(leaf, after))
	rows[n++] = hash(18, middleAt(leaf, before2))
	rows[n++] = hash(19, middleAt(leaf, after2))
	rows[n++] = hash(20, coarseAt(leaf, at))
	rows[n++] = hash(21, coarseAt(leaf, before))
	rows[n++] = hash(22, coarseAt(leaf, after))
	rows[n++] = hash(23, coarseAt(leaf, before3))
	rows[n++] = hash(24, coarseAt(leaf, after3))
	return n
}

/** The first letters of the stem and the last of the word, two to four together. */
function emitLetters({ columns, at }: Window, rows: Int32Array, from: number): number {
	const { text, end } = columns.words
	const start = columns.stem[at] as number
	const stop = end[at] as number
	const opening = pair(text.charCodeAt(start), letterAt(text, start + 1, stop))
	const closing = pair(text.charCodeAt(stop - 1), letterBefore(text, stop - 2, start))
	const closing3 = pair(closing, letterBefore(text, stop - 3, start))
	let n = from
	rows[n++] = hash(30, opening)
	rows[n++] = hash(31, pair(opening, letterAt(text, start + 2, stop)))
	rows[n++] = hash(32, text.charCodeAt(stop - 1))
	rows[n++] = hash(33, closing)
	rows[n++] = hash(34, closing3)
	rows[n++] = hash(35, pair(closing3, letterBefore(text, stop - 4, start)))
	return n
}

function emitShapesAndLists(window: Window, rows: Int32Array, from: number): number {
	const { at, before, after } = window
	const { shape, lists, rules, frequency, leaf } = window.columns
	const own = valueAt(shape, at)
	const listed = valueAt(lists, at)
	let n = from
	rows[n++] = hash(40, own)
	rows[n++] = hash(41, valueAt(shape, before))
	rows[n++] = hash(42, valueAt(shape, after))
	rows[n++] = hash(43, listed)
	rows[n++] = hash(44, valueAt(lists, before))
	rows[n++] = hash(45, valueAt(lists, after))
	rows[n++] = hash(46, (frequency[at] as number) >> 2)
	rows[n++] = hash(47, valueAt(rules, at))
	rows[n++] = hash(48, valueAt(rules, before))
	rows[n++] = hash(49, valueAt(rules, after))
	rows[n++] = hash(36, pair(valueAt(lists, before), listed))
	rows[n++] = hash(37, pair(listed, valueAt(lists, after)))
	rows[n++] = hash(38, pair(own, middleAt(leaf, before)))
	rows[n++] = hash(39, pair(own, middleAt(leaf, after)))
	return n
}

function emitClasses(window: Window, rows: Int32Array, from: number): number {
	const { at, before, before2, before3, after, after2 } = window
	const { classes } = window.columns.words
	const last = valueAt(classes, before)
	let n = from
	rows[n++] = hash(50, valueAt(classes, at))
	rows[n++] = hash(51, last)
	rows[n++] = hash(52, valueAt(classes, after))
	rows[n++] = hash(53, valueAt(classes, before2))
	rows[n++] = hash(54, valueAt(classes, before3))
	rows[n++] = hash(55, valueAt(classes, after2))
	rows[n++] = hash(56, pair(last, valueAt(window.columns.lists, at)))
	rows[n++] = hash(57, pair(valueAt(classes, before2), last))
	return n
}

/** Clusters of two and three words in a row, and with what a single cluster cannot tell. */
function emitPairs(window: Window, rows: Int32Array, from: number): number {
	const { at, before, before2, after } = window
	const { leaf, key, rules, seen, leaning } = window.columns
	const middle = middleAt(leaf, at)
	const coarse = coarseAt(leaf, at)
	const around = pair(coarseAt(leaf, before), coarse)
	let n = from
	rows[n++] = hash(60, pair(middleAt(leaf, before), middle))
	rows[n++] = hash(61, pair(middle, middleAt(leaf, after)))
	rows[n++] = hash(62, pair(valueAt(key, before), coarse))
	rows[n++] = hash(63, pair(around, coarseAt(leaf, after)))
	rows[n++] = hash(64, pair(around, coarseAt(leaf, before2)))
	rows[n++] = hash(65, pair(middle, valueAt(rules, at)))
	const name = valueAt(seen, at)
	const around1 = pair(valueAt(seen, before), name)
	rows[n++] = hash(66, name)
	rows[n++] = hash(67, pair(around1, valueAt(seen, after)))
	rows[n++] = hash(68, pair(name, valueAt(rules, at)))
	rows[n++] = hash(69, pair(name, valueAt(leaning, at)))
	return n
}

/** What raw news takes the word for, part by part and with its surroundings. */
function emitProfiles(window: Window, rows: Int32Array, from: number): number {
	const { at, before, after } = window
	const { profile, leaning, leaf, shape, rules, words } = window.columns
	const own = profile[at] as number
	const isKnown = own >> 15
	const leans = valueAt(leaning, at)
	const last = valueAt(leaning, before)
	const next = valueAt(leaning, after)
	let n = from
	rows[n++] = hash(80, own)
	for (let part = 0; part < 5; part++) {
		rows[n++] = hash(81 + part, pair((own >> (3 * part)) & 7, isKnown))
	}
	rows[n++] = hash(86, last)
	rows[n++] = hash(87, next)
	rows[n++] = hash(88, pair(last, leans))
	rows[n++] = hash(89, pair(leans, next))
	rows[n++] = hash(90, pair(leans, coarseAt(leaf, before)))
	rows[n++] = hash(91, pair(leans, valueAt(words.classes, before)))
	rows[n++] = hash(92, pair(leans, valueAt(shape, at)))
	rows[n++] = hash(93, pair(leans, valueAt(rules, at)))
	rows[n++] = hash(94, pair(pair(last, leans), next))
	return n
}

function valueAt(column: Uint8Array | Uint16Array | Uint32Array, i: number): number {
	return i < 0 ? EDGE : (column[i] as number)
}

/** The cluster one grain coarser than a leaf (eight leaves), and the coarsest (thirty-two). */
function middleAt(leaf: Uint16Array, i: number): number {
	return i < 0 ? EDGE : ((leaf[i] as number) + 7) >> 3
}

function coarseAt(leaf: Uint16Array, i: number): number {
	return i < 0 ? EDGE : ((leaf[i] as number) + 31) >> 5
}

function letterAt(text: string, i: number, stop: number): number {
	return i < stop ? text.charCodeAt(i) : 0
}

function letterBefore(text: string, i: number, start: number): number {
	return i >= start ? text.charCodeAt(i) : 0
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
