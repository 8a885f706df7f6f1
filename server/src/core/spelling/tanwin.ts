import { ALEF, FATHATAN, SUKUN, spell } from '../text/letters.ts'
import type { Tokens } from '../text/tokenize.ts'

/** The two orders in which tanwin fath and its alef are typed. */
export const BEFORE_ALEF = spell(FATHATAN, ALEF)
/** See `BEFORE_ALEF`. */
export const ON_ALEF = spell(ALEF, FATHATAN)

/** Scripture and verse carry a mark on nearly every letter, in an order of their own. */
const VOCALISED = 3

/** Where among the marked words tanwin stands before its alef, and where on it: offsets of the pair. */
export function tanwinPlaces(
	{ text, start }: Tokens,
	marked: readonly number[],
): { readonly before: readonly number[]; readonly on: readonly number[] } {
	const before: number[] = []
	const on: number[] = []
	for (const i of marked) {
		const end = start[i + 1] as number
		const at = end - 2
		if (countMarks(text, start[i] as number, end) >= VOCALISED) continue
		if (text.startsWith(BEFORE_ALEF, at)) before.push(at)
		else if (text.startsWith(ON_ALEF, at)) on.push(at)
	}
	return { before, on }
}

function countMarks(text: string, start: number, end: number): number {
	let marks = 0
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at)
		if (code >= FATHATAN && code <= SUKUN) marks++
	}
	return marks
}
