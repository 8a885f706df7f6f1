import type { WordTypes } from '../word-types.ts'
import { feature, pair } from './row-hash.ts'
import type { Window } from './window.ts'

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
export const SIDES: readonly Side[] = ['form', 'cluster', 'sort']

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

function letterAt(letters: Uint16Array, i: number, stop: number): number {
	return i < stop ? (letters[i] as number) : 0
}

function letterBefore(letters: Uint16Array, i: number, start: number): number {
	return i >= start ? (letters[i] as number) : 0
}
