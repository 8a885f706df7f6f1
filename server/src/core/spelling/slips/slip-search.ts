import { addToKey, addToKeys, foldLetter, KEY_SEED, keyOf } from '../../text/fold.ts'
import { ALPHABET } from '../../text/letters.ts'
import { isBeside, isLike } from '../words/near-letters.ts'
import { COMMON, LAST } from '../words/omissions.ts'
import { passes, type Sieve } from '../words/sieve.ts'
import { firstForm, NOT_LISTED, type WordList } from '../words/word-list.ts'
import { RARE, sievesOf } from './slip-sieves.ts'

/**
 * What the fingers did: two letters swapped, one struck twice, two struck twice, one left out, struck for its
 * like or for one whose key lies beside its own, or any other.
 */
export type SlipKind =
	| 'swapped'
	| 'doubled'
	| 'repeated'
	| 'missing'
	| 'like'
	| 'beside'
	| 'superfluous'
	| 'other'

/** By letter: its like, and those beside it. */
const NEAR: ReadonlyMap<number, readonly number[]> = new Map(
	ALPHABET.map((letter) => {
		return [letter, ALPHABET.filter((other) => isLike(letter, other) || isBeside(letter, other))]
	}),
)
const NONE: readonly number[] = []

/** What is known of the words that may be meant. */
export interface SlipLexicon {
	readonly words: WordList
	/** Keys of common words with a letter left out: nearly no word that is written is one. */
	readonly omissions: Sieve
}

/**
 * Shown a common word, found at `first` of the list, that has `letters` where the written one has
 * `text[from, to)`; true when no other need be looked for.
 */
export type Take = (
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
	/** The same for words that letters swapped or struck twice make of this one, which may be rarer. */
	readonly easiestSieve: Sieve
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

/**
 * Shows all of them, or only those of fingers (and letters too many), and only those that pass `among` if it is given;
 * true when one was enough.
 */
export function searchSlips(
	{ words, omissions }: SlipLexicon,
	text: string,
	start: number,
	end: number,
	which: 'all' | 'fingers',
	take: Take,
	among?: Sieve,
): boolean {
	const dropsAny = which === 'all' || end - start >= LONG_ENOUGH_TO_DROP
	const lacks = passes(omissions, keyOf(text, start, end))
	const isLong = end - start >= LONG_ENOUGH_FOR_RARE
	const { common, rare } = sievesOf(words)
	return goThrough(
		{
			words,
			sieve: among ?? common,
			easiestSieve: among ?? (isLong ? rare : common),
			text,
			end,
			which,
			dropsAny,
			lacks,
			easiest: isLong ? RARE : COMMON,
			take,
		},
		start,
	)
}

const LONG_ENOUGH_FOR_RARE = 6

/** Shorter words are another with a letter more by chance. */
const LONG_ENOUGH_TO_DROP = 6

function goThrough(search: Search, start: number): boolean {
	const { text, end, lacks } = search
	if (dropPair(search, start, KEY_SEED)) return true
	let before = addToKey(KEY_SEED, text.charCodeAt(start))
	for (let at = start + 1; at < end; at++) {
		if (dropPair(search, at, before)) return true
		const isBehindLetter = before !== KEY_SEED
		if (lacks && isBehindLetter && addLetter(search, at, before, ALPHABET)) return true
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
const keys = new Int32Array(ALPHABET.length)

/** Another letter struck for the one at `at`. */
function changeLetter(search: Search, at: number, before: number): boolean {
	const here = search.text.charCodeAt(at)
	const near = NEAR.get(foldLetter(here)) ?? NONE
	for (const letter of search.which === 'all' ? ALPHABET : near) {
		if (letter === here) continue
		const key = rest(search, at + 1, addToKey(before, letter))
		if (!passes(search.sieve, key)) continue
		const kind = kindOf(here, letter)
		if (kind === 'other' && search.which === 'fingers') continue
		if (isEnough(search, kind, key, at, at + 1, letter)) return true
	}
	return false
}

function kindOf(here: number, letter: number): SlipKind {
	if (isLike(here, letter)) return 'like'
	return isBeside(foldLetter(here), letter) ? 'beside' : 'other'
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

function mayBe({ sieve, easiestSieve }: Search, kind: SlipKind, key: number): boolean {
	return passes(isEasiest(kind) ? easiestSieve : sieve, key)
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
