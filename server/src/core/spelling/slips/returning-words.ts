import { type Draft, draft } from '../../rule.ts'
import { keyOf, skeleton } from '../../text/fold.ts'
import { BEH, FEH, KAF, LAM, NOON, TEH, WAW, YEH } from '../../text/letters.ts'
import { isPlainWord } from '../../text/plain-word.ts'
import { spanOf, TokenKind, type Tokens, tokenLength, tokenText } from '../../text/tokenize.ts'
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
	const unknown = unlisted.filter((i) => tokenLength(tokens, i) >= SHORTEST)
	const near = unknown.length === 0 ? NONE : wordsNear(tokens, unknown)
	if (near.length === 0) return NONE
	const found = new Map<number, Draft>()
	const groups = groupByEnds(tokens, unknown)
	for (const i of near) {
		for (const other of groups.get(endsOf(tokens, i)) ?? NONE) {
			if (isMeant(tokens, i, other) && !found.has(other))
				found.set(other, draftOf(tokens, other, i))
		}
	}
	return [...found.values()]
}

const NONE: readonly never[] = []

/** Words as long as some of these, but for a letter, that begin and end as they do: one glance at each token. */
function wordsNear(tokens: Tokens, words: readonly number[]): readonly number[] {
	const { text, start, kind, count } = tokens
	const firsts = siftOutlines(tokens, words)
	const near: number[] = []
	let from = 0
	for (let i = 0; i < count; i++) {
		const at = from
		from = start[i + 1] as number
		const length = from - at
		if (length < SHORTEST - 1 || kind[i] !== TokenKind.word) continue
		const first = text.charCodeAt(at)
		if (((firsts >>> first) & 1) === 0) continue
		const outline = outlineOf(first, text.charCodeAt(from - 1), length)
		if ((((outlines[outline >>> 5] as number) >>> outline) & 1) === 1) near.push(i)
	}
	return near
}

/** A bit for the outline of each word that is near one of some: hardly any other word has one of these. */
const outlines = new Int32Array(1 << 5)

/** Sets the bits, and returns those of the first letters alone, as far as five bits tell. */
function siftOutlines({ text, start }: Tokens, words: readonly number[]): number {
	let firsts = 0
	outlines.fill(0)
	for (const i of words) {
		const from = start[i] as number
		const end = start[i + 1] as number
		const first = text.charCodeAt(from)
		firsts |= 1 << first
		for (let length = end - from - 1; length <= end - from + 1; length++) {
			const outline = outlineOf(first, text.charCodeAt(end - 1), length)
			outlines[outline >>> 5] = (outlines[outline >>> 5] as number) | (1 << outline)
		}
	}
	return firsts
}

/** How a word begins and ends, and how long it is, in ten bits. */
function outlineOf(first: number, last: number, length: number): number {
	return ((first << 5) ^ (last << 2) ^ length) & 0x3ff
}

/** Words with the same first and last letter. */
type Groups = ReadonlyMap<number, readonly number[]>

function groupByEnds(tokens: Tokens, words: readonly number[]): Groups {
	const groups = new Map<number, number[]>()
	for (const i of words) {
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
	const times = timesOf(tokens, tokens.key[meant] as number)
	return draft(spanOf(tokens, i), [word], { args: [word, `${times}`] })
}

/** Whether `other`, which stands once and without vowel marks, is a slip of the word at `i`, which returns. */
function isMeant(tokens: Tokens, i: number, other: number): boolean {
	if (!isNear(tokens, i, other) || tokens.key[i] === tokens.key[other]) return false
	const written = tokenText(tokens, other)
	if (!isPlainWord(written) && /\p{M}/u.test(written)) return false
	return returnsIn(tokens, written, tokenText(tokens, i)) && isAlone(tokens, other)
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
	const end = from + length
	const fromEnd = shift + longer
	let head = 0
	while (head < length && text.charCodeAt(from + head) === text.charCodeAt(from + head + shift))
		head++
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
