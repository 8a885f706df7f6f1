import { type Edit, LAST_PLACE, SLIP_LETTERS } from '../../server/src/core/spelling/confusions.ts'
import { HEH, spell } from '../../server/src/core/text/letters.ts'

/** The letter keys of the Arabic keyboard, row by row. */
const ROWS = {
	top: 'ضصثقفغعهخحجد',
	home: 'شسيبلاتنمكط',
	bottom: 'ئءؤرىةوزظ',
}
/** Letters that differ in their dots, or that are written or said much alike. */
const ALIKE = {
	beh: 'بتثني',
	jeem: 'جحخ',
	dal: 'دذز',
	reh: 'رزود',
	seen: 'سش',
	sad: 'صض',
	tah: 'طظض',
	ain: 'عغ',
	feh: 'فق',
	waw: 'وؤ',
	yeh: 'يئء',
	lam: 'كل',
}
/** A word in front of its stem: conjunction, preposition, article. */
const LEAD =
	/^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644|[\u0628\u0643\u0644\u0633])?/u
const SHORTEST_STEM = 3
const SHORTEST = 3
/** Letters of endings, and what stands before them where another ending would as well. */
const ENDINGS = /[\u0627\u0647\u0646\u0645\u064a]$/u
const BEFORE_ENDINGS = /[\u0647\u0646\u0627\u064a\u0648\u062a]/u
const VOWELS = /[\u0627\u0648\u064a]/u

const neighbours = neighboursOf()

/**
 * The slips that may have made `written` (a skeleton) of another word: not at its start, where it has
 * its clitics, nor at its end, where it has its ending: those are hardly mistyped, but often others.
 */
export function* editsOn(written: string): Iterable<Edit> {
	if (written.length < SHORTEST) return
	const from = leadOf(written)
	const to = Math.min(written.length, LAST_PLACE)
	for (let at = from; at < to; at++) {
		for (const letter of SLIP_LETTERS) {
			if (!isEnding(written, at, spell(letter))) yield { kind: 'insert', at, letter }
		}
		if (at < written.length - 1) yield* editsInside(written, at)
	}
	if (written.length <= LAST_PLACE) yield { kind: 'insert', at: written.length, letter: HEH }
}

function* editsInside(written: string, at: number): Iterable<Edit> {
	const here = written.charAt(at)
	const isClitic = here === written.charAt(at - 1) && at === leadOf(written)
	if (!isClitic && !(at === written.length - 2 && isEndingLetter(written, here))) {
		yield { kind: 'drop', at, letter: 0 }
	}
	if (here !== written.charAt(at + 1)) yield { kind: 'swap', at, letter: 0 }
	if (at >= written.length - 2 && /[\u0646\u0647\u0645]$/u.test(written) && VOWELS.test(here))
		return
	for (const letter of neighbours.get(here) ?? []) yield { kind: 'replace', at, letter }
}

/** Before the last letter another letter of an ending makes another ending. */
function isEnding(written: string, at: number, letter: string): boolean {
	return at === written.length - 1 && isEndingLetter(written, letter)
}

function isEndingLetter(written: string, letter: string): boolean {
	return ENDINGS.test(written) && BEFORE_ENDINGS.test(letter)
}

/** Where the stem starts, but behind the first letter at least. */
export function leadOf(written: string): number {
	const lead = LEAD.exec(written)?.[0].length ?? 0
	return written.length - lead < SHORTEST_STEM ? 1 : Math.max(1, lead)
}

function neighboursOf(): ReadonlyMap<string, readonly number[]> {
	const found = new Map<string, Set<number>>()
	const join = (a: string, b: string) => {
		const known = found.get(a) ?? new Set()
		const code = b.charCodeAt(0)
		if (SLIP_LETTERS.includes(code)) found.set(a, known.add(code))
	}
	for (const row of Object.values(ROWS)) {
		for (let i = 1; i < row.length; i++) {
			join(row.charAt(i - 1), row.charAt(i))
			join(row.charAt(i), row.charAt(i - 1))
		}
	}
	for (const group of Object.values(ALIKE)) {
		for (const a of group) for (const b of group) if (a !== b) join(a, b)
	}
	return new Map([...found].map(([letter, set]) => [letter, [...set]]))
}
