import { ALEF, FATHATAN, spell } from '../text/letters.ts'
import type { Tokens } from '../text/tokenize.ts'

/** The two orders in which tanwin fath and its alef are typed. */
export const BEFORE_ALEF = spell(FATHATAN, ALEF)
/** See `BEFORE_ALEF`. */
export const ON_ALEF = spell(ALEF, FATHATAN)

/** Where among the marked words tanwin stands before its alef, and where on it: offsets of the pair. */
export function tanwinPlaces(
	{ text, start }: Tokens,
	marked: readonly number[],
): { readonly before: readonly number[]; readonly on: readonly number[] } {
	const before: number[] = []
	const on: number[] = []
	for (const i of marked) {
		const at = (start[i + 1] as number) - 2
		if (text.startsWith(BEFORE_ALEF, at)) before.push(at)
		else if (text.startsWith(ON_ALEF, at)) on.push(at)
	}
	return { before, on }
}
