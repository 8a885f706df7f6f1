import { addToKey, addToKeys, KEY_SEED, keyOf } from '../text/fold.ts'
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
import { isLike } from './near-letters.ts'
import { passes, type Sieve } from './sieve.ts'
import { respell } from './spellings.ts'
import {
	firstForm,
	NOT_LISTED,
	sieveOf,
	spellingAt,
	WEIGHT_UNITS,
	type WordList,
} from './word-list.ts'

/**
 * What the fingers did: two letters swapped, one struck twice, two struck twice, one left out, struck for its
 * like, or any other.
 */
export type SlipKind =
	| 'swapped'
	| 'doubled'
	| 'repeated'
	| 'missing'
	| 'like'
	| 'superfluous'
	| 'other'

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
export const COMMON = Math.log(60) * WEIGHT_UNITS
/** Of a word seen half a dozen times: letters swapped or struck twice in a long word hardly make another by chance. */
const RARE = Math.log(6) * WEIGHT_UNITS
const LONG_ENOUGH_FOR_RARE = 6
/** Letters of endings: hardly another is lost at the end of a word. */
const LAST: readonly number[] = [ALEF, TEH, MEEM, NOON, HEH, WAW, YEH]

/** The keys of a common word with one of its letters left out, given its skeleton: what `omissions` holds. */
export function omissionsOf(skeleton: string): readonly number[] {
	const keys: number[] = []
	for (let at = 1; at < skeleton.length; at++) {
		const letters = at === skeleton.length - 1 ? LAST : LETTERS
		if (!letters.includes(skeleton.charCodeAt(at))) continue
		const left = skeleton.slice(0, at) + skeleton.slice(at + 1)
		keys.push(keyOf(left, 0, left.length))
	}
	return keys
}

/** By letter: its like. */
const LIKES: ReadonlyMap<number, readonly number[]> = new Map(
	LETTERS.map((letter) => [letter, LETTERS.filter((like) => isLike(letter, like))]),
)
const NONE: readonly number[] = []

/** What is known of the words that may be meant. */
export interface SlipLexicon {
	readonly words: WordList
	/** Keys of common words with a letter left out: nearly no word that is written is one. */
	readonly omissions: Sieve
}

/** Slips that fingers make more often than chance would. */
export function isOfFingers(kind: SlipKind): kind is Exclude<SlipKind, 'superfluous' | 'other'> {
	return kind !== 'superfluous' && kind !== 'other'
}

/**
 * The common words one slip away from `text[start, end)`, of the fingers alone where those are asked for
 * (and with a letter too many, if it is long), which costs half as much. First letters are taken as they are: nearly nobody slips there.
 */
export function slipsOf(
	lexicon: SlipLexicon,
	text: string,
	start: number,
	end: number,
	which: 'all' | 'fingers',
): readonly Slip[] {
	const found: Slip[] = []
	const { words } = lexicon
	const take: Take = (kind, key, first, from, to, letters) => {
		const changed = text.slice(start, from) + letters + text.slice(to, end)
		const word = respell(changed, 0, changed.length, spellingAt(words, first))
		const weight = words.weight[first] as number
		found.push({ kind, word, key: key >>> 0, weight, at: from - start })
		return false
	}
	goThrough(searchFor(lexicon, text, start, end, which, take), start)
	return found
}

/** Asked whether a common word of this kind of slip would do: `at` as in `Slip`. */
export type Wanted = (kind: SlipKind, at: number, weight: number) => boolean

/** Whether some common word is one slip of the fingers away that is wanted; nearly always there is none. */
export function hasSlip(
	lexicon: SlipLexicon,
	text: string,
	start: number,
	end: number,
	isWanted: Wanted,
): boolean {
	const take: Take = (kind, _key, first, from) => {
		return isWanted(kind, from - start, lexicon.words.weight[first] as number)
	}
	return goThrough(searchFor(lexicon, text, start, end, 'fingers', take), start)
}

/**
 * Shown a common word, found at `first` of the list, that has `letters` where the written one has
 * `text[from, to)`; true when no other need be looked for.
 */
type Take = (
	kind: SlipKind,
	key: number,
	first: number,
	from: number,
	to: number,
	letters: string,
) => boolean

/** Words one slip away are looked for in a text up to `end`. */
interface Search {
	readonly words: WordList
	readonly sieve: Sieve
	readonly text: string
	readonly end: number
	readonly which: 'all' | 'fingers'
	/** Whether any letter may be one too many, not only one that stands beside its like. */
	readonly dropsAny: boolean
	/** Whether a letter may be missing. */
	readonly lacks: boolean
	/** Weight of a word that letters swapped or struck twice make of this one. */
	readonly easiest: number
	readonly take: Take
}

function searchFor(
	{ words, omissions }: SlipLexicon,
	text: string,
	start: number,
	end: number,
	which: 'all' | 'fingers',
	take: Take,
): Search {
	const dropsAny = which === 'all' || end - start >= LONG_ENOUGH_TO_DROP
	const lacks = passes(omissions, keyOf(text, start, end))
	const easiest = end - start >= LONG_ENOUGH_FOR_RARE ? RARE : COMMON
	const sieve = sieveFor(words)
	return { words, sieve, text, end, which, dropsAny, lacks, easiest, take }
}

/** Shorter words are another with a letter more by chance. */
const LONG_ENOUGH_TO_DROP = 6

/** Shows all of them for the word at `start`; true when one was enough. */
function goThrough(search: Search, start: number): boolean {
	const { text, end, lacks } = search
	if (dropPair(search, start, KEY_SEED)) return true
	let before = addToKey(KEY_SEED, text.charCodeAt(start))
	for (let at = start + 1; at < end; at++) {
		if (dropPair(search, at, before)) return true
		const isBehindLetter = before !== KEY_SEED
		if (lacks && isBehindLetter && addLetter(search, at, before, LETTERS)) return true
		if (changeLetter(search, at, before) || moveLetter(search, at, before)) return true
		before = addToKey(before, text.charCodeAt(at))
	}
	return lacks && addLetter(search, end, before, LAST)
}

/** A letter missing at `at`; `before` is the key of what stands before it. */
function addLetter(
	search: Search,
	at: number,
	before: number,
	letters: readonly number[],
): boolean {
	const { text, end, sieve } = search
	for (let l = 0; l < letters.length; l++) keys[l] = addToKey(before, letters[l] as number)
	for (let i = at; i < end; i++) addToKeys(keys, text.charCodeAt(i))
	for (let l = 0; l < letters.length; l++) {
		const key = (keys[l] as number) || 1
		if (!passes(sieve, key)) continue
		if (isEnough(search, 'missing', key, at, at, letters[l] as number)) return true
	}
	return false
}

/** Of the word with each of the letters, side by side: so the rest of it is gone through once. */
const keys = new Int32Array(LETTERS.length)

/** Another letter struck for the one at `at`. */
function changeLetter(search: Search, at: number, before: number): boolean {
	const here = search.text.charCodeAt(at)
	const likes = LIKES.get(here) ?? NONE
	for (const letter of search.which === 'all' ? LETTERS : likes) {
		if (letter === here) continue
		const key = rest(search, at + 1, addToKey(before, letter))
		const kind = likes.includes(letter) ? 'like' : 'other'
		if (passes(search.sieve, key) && isEnough(search, kind, key, at, at + 1, letter)) return true
	}
	return false
}

/** The letter at `at` struck once too often, or before the one it belongs behind. */
function moveLetter(search: Search, at: number, before: number): boolean {
	const { text, end, dropsAny } = search
	const here = text.charCodeAt(at)
	const next = at + 1 < end ? text.charCodeAt(at + 1) : 0
	const isDoubled = here === text.charCodeAt(at - 1) || here === next
	if (isDoubled || dropsAny) {
		const key = rest(search, at + 1, before)
		const kind = isDoubled ? 'doubled' : 'superfluous'
		if (mayBe(search, kind, key) && isEnough(search, kind, key, at, at + 1)) return true
	}
	if (next === 0 || here === next) return false
	const key = rest(search, at + 2, addToKey(addToKey(before, next), here))
	return mayBe(search, 'swapped', key) && isEnough(search, 'swapped', key, at, at + 2, next, here)
}

/** Rare words pass no sieve, and are looked up at once. */
function mayBe({ sieve, easiest }: Search, kind: SlipKind, key: number): boolean {
	return (easiest < COMMON && isEasiest(kind)) || passes(sieve, key)
}

/** The slips that hardly make another word by chance. */
function isEasiest(kind: SlipKind): boolean {
	return kind === 'swapped' || kind === 'doubled' || kind === 'repeated'
}

/** The two letters at `at` struck again. */
function dropPair(search: Search, at: number, before: number): boolean {
	const { text, end } = search
	if (at + 4 > end || text.charCodeAt(at) !== text.charCodeAt(at + 2)) return false
	if (text.charCodeAt(at + 1) !== text.charCodeAt(at + 3)) return false
	const key = rest(search, at + 2, before)
	return mayBe(search, 'repeated', key) && isEnough(search, 'repeated', key, at, at + 2)
}

/** Most of what passes the sieve is a common word. */
function isEnough(
	{ words, easiest, take }: Search,
	kind: SlipKind,
	key: number,
	from: number,
	to: number,
	...letters: readonly number[]
): boolean {
	const first = firstForm(words, key)
	const least = isEasiest(kind) ? easiest : COMMON
	if (first === NOT_LISTED || (words.weight[first] as number) < least) return false
	return take(kind, key, first, from, to, String.fromCharCode(...letters))
}

/** The key so far, and what is left of the word: as `keyOf` makes it, but signed. */
function rest({ text, end }: Search, at: number, key: number): number {
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
