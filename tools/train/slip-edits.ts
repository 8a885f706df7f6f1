import {
	type Edit,
	LAST_PLACE,
	SLIP_LETTERS,
} from '../../server/src/core/spelling/words/confusions.ts'
import { isBeside, isLike } from '../../server/src/core/spelling/words/near-letters.ts'
import { leadOf } from '../../server/src/core/spelling/words/proclitics.ts'
import { HEH, spell } from '../../server/src/core/text/letters.ts'

/** Letters that are written or said much alike, besides those that differ in their dots. */
const ALIKE = {
	dal: 'دز',
	reh: 'ردو',
	tah: 'طض',
	waw: 'وؤ',
	yeh: 'يئء',
	lam: 'كل',
}
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

/** By letter: those that fingers or eyes take it for. */
function neighboursOf(): ReadonlyMap<string, readonly number[]> {
	return new Map(
		SLIP_LETTERS.map((letter) => [
			spell(letter),
			SLIP_LETTERS.filter((other) => {
				return isLike(letter, other) || isBeside(letter, other) || isAlike(letter, other)
			}),
		]),
	)
}

function isAlike(a: number, b: number): boolean {
	return (
		a !== b &&
		Object.values(ALIKE).some((group) => group.includes(spell(a)) && group.includes(spell(b)))
	)
}
