import type { WordTypes } from '../word-types.ts'
import { feature, pair } from './row-hash.ts'
import type { Marks, Window } from './window.ts'

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
