import { addToKey, keyOf } from '../text/fold.ts'
import {
	AIN,
	ALEF,
	BEH,
	DAD,
	DAL,
	FEH,
	GHAIN,
	HAH,
	HEH,
	JEEM,
	KAF,
	KHAH,
	LAM,
	MEEM,
	NOON,
	QAF,
	REH,
	SAD,
	SEEN,
	SHEEN,
	TAH,
	TEH,
	THAL,
	THEH,
	WAW,
	YEH,
	ZAH,
	ZAIN,
} from '../text/letters.ts'
import { respell } from './spellings.ts'
import {
	firstForm,
	NOT_LISTED,
	passes,
	type Sieve,
	sieveOf,
	spellingAt,
	WEIGHT_UNITS,
	type WordList,
} from './word-list.ts'

/** What the fingers did: two letters swapped, one struck twice, left out, struck for its like, or any other. */
export type SlipKind = 'swapped' | 'doubled' | 'missing' | 'like' | 'superfluous' | 'other'

/** A word one slip away from the one that is written. */
export interface Slip {
	readonly kind: SlipKind
	/** Spelled as the list spells it most. */
	readonly word: string
	/** As in the word list. */
	readonly weight: number
	/** Where in the written word, in code units from its start. */
	readonly at: number
}

const LETTERS = [
	...[ALEF, BEH, TEH, THEH, JEEM, HAH, KHAH, DAL, THAL, REH, ZAIN, SEEN, SHEEN, SAD, DAD],
	...[TAH, ZAH, AIN, GHAIN, FEH, QAF, KAF, LAM, MEEM, NOON, HEH, WAW, YEH],
]
/** Weight of a word seen some two hundred times. */
const COMMON = Math.log(200) * WEIGHT_UNITS
/** Letters of endings: hardly another is lost at the end of a word. */
const LAST: readonly number[] = [ALEF, TEH, MEEM, NOON, HEH, WAW, YEH]
/** Letters that differ in their dots alone, as they stand inside a word. */
const LIKE = [
	[BEH, TEH, THEH, NOON, YEH],
	[JEEM, HAH, KHAH],
	[DAL, THAL],
	[REH, ZAIN],
	[SEEN, SHEEN],
	[SAD, DAD],
	[TAH, ZAH],
	[AIN, GHAIN],
	[FEH, QAF],
]

/**
 * The common words one slip away from `text[start, end)`. First letters are taken as they are: nearly
 * nobody slips there.
 */
export function slipsOf(
	words: WordList,
	text: string,
	start: number,
	end: number,
): readonly Slip[] {
	const found: Slip[] = []
	const sieve = sieveFor(words)
	const weigh = (kind: SlipKind, key: number, from: number, to: number, letters: string) => {
		if (!passes(sieve, key)) return
		const first = firstForm(words, key)
		if (first === NOT_LISTED || (words.weight[first] as number) < COMMON) return
		const changed = text.slice(start, from) + letters + text.slice(to, end)
		const word = respell(changed, 0, changed.length, spellingAt(words, first))
		found.push({ kind, word, weight: words.weight[first] as number, at: from - start })
	}
	for (let at = start + 1; at <= end; at++) {
		const before = keyOf(text, start, at)
		for (const letter of LETTERS) {
			const key = addToKey(before, letter)
			const added = String.fromCharCode(letter)
			if (at < end || LAST.includes(letter))
				weigh('missing', keyOf(text, at, end, key), at, at, added)
			const written = text.charCodeAt(at)
			if (at === end || letter === written) continue
			const struck = keyOf(text, at + 1, end, key)
			if (passes(sieve, struck)) weigh(substitution(written, letter), struck, at, at + 1, added)
		}
		if (at < end) weighHere(text, end, at, before, weigh)
	}
	return found
}

/** Most of what is tried is no word: the sieve says so at once. */
function sieveFor(words: WordList): Sieve {
	const known = sieves.get(words)
	if (known) return known
	const sieve = sieveOf(words, COMMON)
	sieves.set(words, sieve)
	return sieve
}

const sieves = new WeakMap<WordList, Sieve>()

type Weigh = (kind: SlipKind, key: number, from: number, to: number, letters: string) => void

/** Slips that only drop or move the letters at `at`. */
function weighHere(text: string, end: number, at: number, before: number, weigh: Weigh): void {
	const here = text.charCodeAt(at)
	const isDoubled =
		here === text.charCodeAt(at - 1) || (at + 1 < end && here === text.charCodeAt(at + 1))
	weigh(isDoubled ? 'doubled' : 'superfluous', keyOf(text, at + 1, end, before), at, at + 1, '')
	const next = text.charCodeAt(at + 1)
	if (at + 1 >= end || here === next) return
	const swapped = keyOf(text, at + 2, end, addToKey(addToKey(before, next), here))
	weigh('swapped', swapped, at, at + 2, String.fromCharCode(next, here))
}

function substitution(written: number, meant: number): SlipKind {
	return LIKE.some((group) => group.includes(written) && group.includes(meant)) ? 'like' : 'other'
}
