import { CharClass, classAt } from '../text/classes.ts'
import type { Span } from '../text/span.ts'
import { cutsPair } from '../text/surrogates.ts'
import { nextVisible, TokenKind, type Tokens, tokenEnd, tokenStart } from '../text/tokenize.ts'
import {
	foldedFor,
	LOOSE,
	type Matching,
	matchesWord,
	type SoughtWord,
	soughtWord,
} from './matching.ts'

/** One line of a concordance: the keyword in its context (KWIC). Line ends have become spaces. */
export interface ConcordanceLine extends Span {
	/** What stands before it in the text: on its right on an Arabic page. */
	readonly before: string
	readonly keyword: string
	readonly after: string
}

/** A word or phrase made ready to be looked for in many texts. */
export interface Concordancer {
	readonly words: readonly [SoughtWord, ...SoughtWord[]]
	readonly matching: Matching
}

/** Reads a query of one or more words; nothing when it holds none. */
export function concordancer(query: string, matching: Matching = LOOSE): Concordancer | undefined {
	const [first, ...others] = wordsOf(query).map((word) => soughtWord(word, matching))
	return first && { words: [first, ...others], matching }
}

/**
 * The lines of one text, in its order, with at most `width` UTF-16 code units of
 * context on each side, words whole. The
 * words of a phrase may be parted by spaces and line ends, by nothing else.
 */
export function* concordance(
	tokens: Tokens,
	sought: Concordancer,
	width: number,
): Iterable<ConcordanceLine> {
	for (let i = 0; i < tokens.count; i++) {
		const last = endOfMatch(tokens, i, sought)
		if (last === undefined) continue
		const span = { start: tokenStart(tokens, i), end: tokenEnd(tokens, last) }
		yield lineOf(tokens.text, span, width)
	}
}

/** A concordance line round any span: a mention of an entity, a date expression. */
export function lineOf(text: string, { start, end }: Span, width: number): ConcordanceLine {
	return {
		start,
		end,
		before: onOneLine(text.slice(wholeWordFrom(text, start - width, start), start)),
		keyword: onOneLine(text.slice(start, end)),
		after: onOneLine(text.slice(end, wholeWordTo(text, end + width, end))),
	}
}

/** The first offset from `at` on that no word runs across; about `at` where one fills the context. */
function wholeWordFrom(text: string, at: number, limit: number): number {
	if (at <= 0) return 0
	for (let from = at; from < limit; from++) if (isSpace(text, from - 1)) return from
	return cutsPair(text, at) ? at + 1 : at
}

function wholeWordTo(text: string, at: number, limit: number): number {
	if (at >= text.length) return text.length
	for (let to = at; to > limit; to--) if (isSpace(text, to)) return to
	return cutsPair(text, at) ? at - 1 : at
}

function isSpace(text: string, at: number): boolean {
	const charClass = classAt(text, at)
	return charClass === CharClass.space || charClass === CharClass.lineBreak
}

/** What lines are sorted by: the words after the keyword or those before it, nearest first. */
export function neighbourKey(line: ConcordanceLine, side: 'before' | 'after'): string {
	const words = wordsOf(line[side])
	const nearest = side === 'after' ? words : words.reverse()
	return nearest.map((word) => foldedFor(LOOSE, word)).join(' ')
}

/** The last token of a match that begins with token `i`. */
function endOfMatch(
	tokens: Tokens,
	i: number,
	{ words, matching }: Concordancer,
): number | undefined {
	let last = i - 1
	for (const word of words) {
		last = last < i ? i : nextVisible(tokens, last)
		if (!isWord(tokens.kind[last]) || !matchesWord(tokens, last, word, matching)) return undefined
	}
	return last
}

function isWord(kind: number | undefined): boolean {
	return kind === TokenKind.word || kind === TokenKind.foreign || kind === TokenKind.number
}

function wordsOf(text: string): string[] {
	return text.split(/[^\p{L}\p{M}\p{N}\p{Cf}]+/u).filter((word) => word !== '')
}

function onOneLine(text: string): string {
	return text.replace(/\s+/gu, ' ')
}
