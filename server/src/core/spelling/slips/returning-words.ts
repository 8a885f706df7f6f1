import type { Draft } from '../../rule.ts'
import { keyOf, skeleton } from '../../text/fold.ts'
import { BEH, FEH, KAF, LAM, NOON, TEH, WAW, YEH } from '../../text/letters.ts'
import { TokenKind, type Tokens, tokenLength, tokenText } from '../../text/tokenize.ts'
import type { Page } from '../rule.ts'
import { isAlone, timesOf } from '../words/occurrences.ts'
import { leadOf } from '../words/proclitics.ts'
import { slipBetween } from './slip-between.ts'

const SHORTEST = 5
/** A word that stands so often in a text is meant. */
const RETURNS = 2

/** A text with more unknown words is a book or a list: to compare all with all would take long. */
const MOST = 64

/** The unknown words that stand once in a text and are a slip away from one that returns there. */
export function checkReturning({ tokens, unlisted }: Page): readonly Draft[] {
	if (unlisted.length > MOST) return NONE
	const found = new Map<number, Draft>()
	const groups = groupByEnds(tokens, unlisted)
	for (const i of wordsNear(tokens, unlisted)) {
		for (const other of groups.get(endsOf(tokens, i)) ?? NONE) {
			if (isMeant(tokens, i, other) && !found.has(other))
				found.set(other, draftOf(tokens, other, i))
		}
	}
	return found.size === 0 ? NONE : [...found.values()]
}

const NONE: readonly never[] = []

/** Long words that begin and end as some of these do, as far as five bits tell: one glance at each token. */
function wordsNear(tokens: Tokens, words: readonly number[]): readonly number[] {
	const { text, start, kind, count } = tokens
	let firsts = 0
	let lasts = 0
	for (const i of words) {
		if (tokenLength(tokens, i) < SHORTEST) continue
		firsts |= 1 << text.charCodeAt(start[i] as number)
		lasts |= 1 << text.charCodeAt((start[i + 1] as number) - 1)
	}
	const near: number[] = []
	for (let i = 0; i < count && firsts !== 0; i++) {
		if (tokenLength(tokens, i) < SHORTEST - 1 || kind[i] !== TokenKind.word) continue
		if (((firsts >>> text.charCodeAt(start[i] as number)) & 1) === 0) continue
		if (((lasts >>> text.charCodeAt((start[i + 1] as number) - 1)) & 1) === 1) near.push(i)
	}
	return near
}

/** Words with the same first and last letter. */
type Groups = ReadonlyMap<number, readonly number[]>

function groupByEnds(tokens: Tokens, words: readonly number[]): Groups {
	const groups = new Map<number, number[]>()
	for (const i of words) {
		if (tokenLength(tokens, i) < SHORTEST) continue
		const ends = endsOf(tokens, i)
		const group = groups.get(ends)
		if (group) group.push(i)
		else groups.set(ends, [i])
	}
	return groups
}

function endsOf({ text, start }: Tokens, i: number): number {
	const first = text.charCodeAt(start[i] as number)
	return (first << 16) | text.charCodeAt((start[i + 1] as number) - 1)
}

function draftOf(tokens: Tokens, i: number, meant: number): Draft {
	const word = tokenText(tokens, meant)
	return {
		start: tokens.start[i] as number,
		end: tokens.start[i + 1] as number,
		replacements: [word],
		args: [word, `${timesOf(tokens, tokens.key[meant] as number)}`],
	}
}

/** Whether `other`, which stands once and without vowel marks, is a slip of the word at `i`, which returns. */
function isMeant(tokens: Tokens, i: number, other: number): boolean {
	if (!isNear(tokens, i, other) || tokens.key[i] === tokens.key[other]) return false
	const written = tokenText(tokens, other)
	if (/\p{M}/u.test(written) || !returnsIn(tokens, written, tokenText(tokens, i))) return false
	return isAlone(tokens, other)
}

/** Whether the unknown word is a slip of the other inside its stem, and the other returns in the text. */
function returnsIn(tokens: Tokens, unknown: string, other: string): boolean {
	const written = skeleton(unknown)
	const meant = skeleton(other)
	const at = slipBetween(written, meant)
	if (at === undefined || isOtherForm(written, meant, at)) return false
	return timesOf(tokens, keyOf(meant, 0, meant.length), RETURNS) >= RETURNS
}

/** No more than a letter longer or shorter, and alike up to two letters, counted from both ends. */
function isNear(tokens: Tokens, i: number, other: number): boolean {
	const { text, start } = tokens
	const length = tokenLength(tokens, i)
	const longer = tokenLength(tokens, other) - length
	if (longer * longer > 1) return false
	const from = start[i] as number
	const shift = (start[other] as number) - from
	let head = 0
	while (head < length && text.charCodeAt(from + head) === text.charCodeAt(from + head + shift))
		head++
	const end = from + length
	const fromEnd = shift + longer
	let at = end
	while (at > from + head && text.charCodeAt(at - 1) === text.charCodeAt(at - 1 + fromEnd)) at--
	return at - from - head <= 2
}

/** Words that differ at their ends, where clitics and endings are, are forms of one more often than slips. */
function isOtherForm(written: string, meant: string, at: number): boolean {
	const isSwapped = written.length === meant.length && written.charAt(at) === meant.charAt(at + 1)
	if (at < leadOf(written) || at >= written.length - (isSwapped ? 2 : 1)) return true
	if (at === 1 && !isSwapped && PREFIXES.has(written.charCodeAt(0))) return true
	const isNearEnd = at >= written.length - NEAR_END && written.length === meant.length
	return isNearEnd && ENDINGS.has(written.charCodeAt(at)) && ENDINGS.has(meant.charCodeAt(at))
}

/** What may stand before a stem by itself, so that the letter behind it begins the stem. */
const PREFIXES: ReadonlySet<number> = new Set([WAW, FEH, BEH, KAF, LAM, TEH, YEH, NOON])
const NEAR_END = 3
/** Letters that one ending has where another has the other, pronouns behind them. */
const ENDINGS: ReadonlySet<number> = new Set([TEH, YEH])
