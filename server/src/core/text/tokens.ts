import type { Span } from './span.ts'

/**
 * Kinds of token, after nlcst: `word` is Arabic script, `foreign` a word of another script;
 * a `break` is one line end (CRLF is one); invisible characters outside words are `space`.
 */
export const TokenKind = {
	word: 1,
	foreign: 2,
	number: 3,
	punctuation: 4,
	symbol: 5,
	space: 6,
	break: 7,
} as const

/**
 * The tokens of a text as columns: a million tokens are four arrays, not a million objects.
 * Token `i` covers `text[start[i], start[i + 1])`, so tokens tile the text by construction.
 */
export interface Tokens {
	readonly text: string
	readonly count: number
	/** `count + 1` offsets in UTF-16 code units; the last is the length of the text. */
	readonly start: Uint32Array
	/** A `TokenKind` a token. */
	readonly kind: Uint8Array
	/** The skeleton key of each word (see `fold.ts`); 0 for every other kind. */
	readonly key: Uint32Array
	/** A hash of each word as it is written; 0 for every other kind. */
	readonly form: Int32Array
}

/** The text of token `i`; empty when there is no such token. */
export function tokenText(tokens: Tokens, i: number): string {
	return tokens.text.slice(tokenStart(tokens, i), tokens.start[i + 1])
}

/** What a token covers, or several from the first to the last, which must be there. */
export function spanOf({ start }: Tokens, first: number, last = first): Span {
	return { start: start[first] as number, end: start[last + 1] as number }
}

/** The length of token `i` in code units. */
export function tokenLength({ start }: Tokens, i: number): number {
	return (start[i + 1] as number) - (start[i] as number)
}

/** The offset token `i` starts at; the length of the text when there is no such token. */
export function tokenStart(tokens: Tokens, i: number): number {
	return tokens.start[i] ?? tokens.text.length
}

/** The offset token `i` ends at; the length of the text when there is no such token. */
export function tokenEnd(tokens: Tokens, i: number): number {
	return tokens.start[i + 1] ?? tokens.text.length
}

/** The token that holds the code unit at `offset`; the last one for the end of the text. */
export function tokenAt(tokens: Tokens, offset: number): number {
	let low = 0
	let high = tokens.count - 1
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if ((tokens.start[middle] as number) <= offset) low = middle
		else high = middle - 1
	}
	return Math.max(low, 0)
}

/** The next token after `i` that is neither space nor line end; `tokens.count` when there is none. */
export function nextVisible(tokens: Tokens, i: number): number {
	let next = i + 1
	while (next < tokens.count && (tokens.kind[next] as number) >= TokenKind.space) next++
	return next
}

/** The last token before `i` that is neither space nor line end; -1 when there is none. */
export function previousVisible(tokens: Tokens, i: number): number {
	let previous = i - 1
	while (previous >= 0 && (tokens.kind[previous] as number) >= TokenKind.space) previous--
	return previous
}
