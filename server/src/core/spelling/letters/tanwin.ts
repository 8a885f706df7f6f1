import { ALEF, FATHATAN, HAMZA, KASRATAN, SUKUN, spell, TEH_MARBUTA } from '../../text/letters.ts'
import type { Tokens } from '../../text/tokenize.ts'

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
		const places = text.startsWith(BEFORE_ALEF, at) ? before : on
		if (places === on && !text.startsWith(ON_ALEF, at)) continue
		if (countMarks(text, start[i] as number, end) < VOCALISED) places.push(at)
	}
	return { before, on }
}

function countMarks(text: string, start: number, end: number): number {
	let marks = 0
	for (let at = start; at < end; at++) {
		if (isVowelMark(text.charCodeAt(at))) marks++
	}
	return marks
}

/** A tanwin, a short vowel, a shadda or a sukun. */
export function isVowelMark(code: number): boolean {
	return code >= FATHATAN && code <= SUKUN
}

/** Teh marbuta, hamza after alef: these carry tanwin themselves and take no further alef. */
const NEEDLESS_ALEF = /(?<=\u0629|\u0627\u0621)(?:\u064b\u0627|\u0627\u064b)$/u
const TWICE = /([\u064b-\u064d])\1+/gu

/** The word without a tanwin too many, and without the alef that its last letter needs not. */
export function reseatTanwin(written: string): string {
	return written.replace(NEEDLESS_ALEF, spell(FATHATAN)).replace(TWICE, '$1')
}

/** Whether `reseatTanwin` changes the word `text[start, end)`; it depends on its form alone. */
export function isTanwinMisplaced(text: string, start: number, end: number): boolean {
	const seat = text.charCodeAt(end - 3)
	if (seat !== TEH_MARBUTA && seat !== HAMZA && !hasTwice(text, start, end)) return false
	const written = text.slice(start, end)
	return reseatTanwin(written) !== written
}

function hasTwice(text: string, start: number, end: number): boolean {
	for (let at = start + 1; at < end; at++) {
		const mark = text.charCodeAt(at)
		const isTanwin = mark >= FATHATAN && mark <= KASRATAN
		if (isTanwin && mark === text.charCodeAt(at - 1)) return true
	}
	return false
}
