import { addToKey, KEY_SEED } from '../text/fold.ts'
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
	/** Its skeleton key. */
	readonly key: number
	/** As in the word list. */
	readonly weight: number
	/** Where in the written word, in code units from its start. */
	readonly at: number
}

/** The letters of the alphabet as a skeleton has them, hamzas aside. */
export const LETTERS: readonly number[] = [
	...[ALEF, BEH, TEH, THEH, JEEM, HAH, KHAH, DAL, THAL, REH, ZAIN, SEEN, SHEEN, SAD, DAD],
	...[TAH, ZAH, AIN, GHAIN, FEH, QAF, KAF, LAM, MEEM, NOON, HEH, WAW, YEH],
]
/** Weight of a word seen some sixty times: a rarer one is hardly what was meant. */
const COMMON = Math.log(60) * WEIGHT_UNITS
/** Letters of endings: hardly another is lost at the end of a word. */
const LAST: readonly number[] = [ALEF, TEH, MEEM, NOON, HEH, WAW, YEH]
/** Letters that differ in their dots alone, as they stand inside a word, and two that many say alike. */
const LIKE = [
	[BEH, TEH, THEH, NOON, YEH],
	[JEEM, HAH, KHAH],
	[DAL, THAL],
	[REH, ZAIN],
	[SEEN, SHEEN],
	[SAD, DAD],
	[TAH, ZAH],
	[DAD, ZAH],
	[AIN, GHAIN],
	[FEH, QAF],
]
/** By letter: its like. */
const LIKES: ReadonlyMap<number, readonly number[]> = new Map(
	LETTERS.map((letter) => [letter, LETTERS.filter((like) => isLike(letter, like))]),
)

/** Slips that fingers make more often than chance would. */
export function isOfFingers(kind: SlipKind): kind is Exclude<SlipKind, 'superfluous' | 'other'> {
	return kind !== 'superfluous' && kind !== 'other'
}

/**
 * The common words one slip away from `text[start, end)`, of the fingers alone where those are asked for,
 * which costs half as much. First letters are taken as they are: nearly nobody slips there.
 */
export function slipsOf(
	words: WordList,
	text: string,
	start: number,
	end: number,
	which: 'all' | 'fingers',
): readonly Slip[] {
	const found: Slip[] = []
	const sieve = sieveFor(words)
	const weigh = (kind: SlipKind, key: number, from: number, to: number, letters: string) => {
		if (!passes(sieve, key) || (which === 'fingers' && !isOfFingers(kind))) return
		const first = firstForm(words, key)
		if (first === NOT_LISTED || (words.weight[first] as number) < COMMON) return
		const changed = text.slice(start, from) + letters + text.slice(to, end)
		const word = respell(changed, 0, changed.length, spellingAt(words, first))
		found.push({
			kind,
			word,
			key: key >>> 0,
			weight: words.weight[first] as number,
			at: from - start,
		})
	}
	let before = addToKey(KEY_SEED, text.charCodeAt(start))
	for (let at = start + 1; at <= end; at++) {
		const written = text.charCodeAt(at)
		const likes = LIKES.get(written) ?? []
		for (const letter of LETTERS) {
			const key = addToKey(before, letter)
			const added = String.fromCharCode(letter)
			if (at < end || LAST.includes(letter)) {
				weigh('missing', rest(text, at, end, key), at, at, added)
			}
			const kind = likes.includes(letter) ? 'like' : 'other'
			if (at === end || letter === written || (kind === 'other' && which === 'fingers')) continue
			weigh(kind, rest(text, at + 1, end, key), at, at + 1, added)
		}
		if (at === end) break
		weighHere(text, end, at, before, weigh)
		before = addToKey(before, written)
	}
	return found
}

/** Asked whether a common word of this kind of slip would do: `at` as in `Slip`. */
export type Wanted = (kind: SlipKind, at: number, weight: number) => boolean

/**
 * Whether some common word is one slip away that is wanted, letters struck twice, swapped, left out or
 * struck for their like; nearly always there is none, and to find that out costs a tenth of `slipsOf`.
 */
export function hasSlip(
	words: WordList,
	text: string,
	start: number,
	end: number,
	isWanted: Wanted,
): boolean {
	const sieve = sieveFor(words)
	const isSlip = (kind: SlipKind, key: number, at: number) => {
		if (!passes(sieve, key)) return false
		const first = firstForm(words, key)
		if (first === NOT_LISTED || (words.weight[first] as number) < COMMON) return false
		return isWanted(kind, at - start, words.weight[first] as number)
	}
	let before = addToKey(KEY_SEED, text.charCodeAt(start))
	for (let at = start + 1; at <= end; at++) {
		const here = text.charCodeAt(at)
		if (isWanted('missing', at - start, MOST)) {
			for (const letter of at < end ? LETTERS : LAST) {
				if (isSlip('missing', rest(text, at, end, addToKey(before, letter)), at)) return true
			}
		}
		if (at === end) break
		for (const letter of LIKES.get(here) ?? []) {
			if (isSlip('like', rest(text, at + 1, end, addToKey(before, letter)), at)) return true
		}
		const next = at + 1 < end ? text.charCodeAt(at + 1) : -1
		if (here === text.charCodeAt(at - 1) || here === next) {
			if (isSlip('doubled', rest(text, at + 1, end, before), at)) return true
		}
		if (next >= 0 && here !== next) {
			const swapped = addToKey(addToKey(before, next), here)
			if (isSlip('swapped', rest(text, at + 2, end, swapped), at)) return true
		}
		before = addToKey(before, here)
	}
	return false
}

/** The greatest weight there is. */
const MOST = 255

/** The key so far, and what is left of the word: as `keyOf` makes it, but signed. */
function rest(text: string, at: number, end: number, key: number): number {
	let hash = key
	for (let i = at; i < end; i++) hash = addToKey(hash, text.charCodeAt(i))
	return hash || 1
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
	weigh(isDoubled ? 'doubled' : 'superfluous', rest(text, at + 1, end, before), at, at + 1, '')
	const next = text.charCodeAt(at + 1)
	if (at + 1 >= end || here === next) return
	const swapped = rest(text, at + 2, end, addToKey(addToKey(before, next), here))
	weigh('swapped', swapped, at, at + 2, String.fromCharCode(next, here))
}

function isLike(a: number, b: number): boolean {
	return a !== b && LIKE.some((group) => group.includes(a) && group.includes(b))
}
