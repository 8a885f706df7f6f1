import { CharClass, classAt } from './classes.ts'
import { keyOf } from './fold.ts'

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
 * The tokens of a text as columns: a million tokens are five arrays, not a million objects.
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
}

/**
 * Splits any string into tokens. Letters of one script with their marks, tatweel and invisible
 * characters between them are a word; digits of any system are a number; every punctuation mark and
 * symbol stands alone; runs of spaces are one token. Linear; never throws.
 */
export function tokenize(text: string): Tokens {
	const columns = newColumns(text)
	let at = 0
	while (at < text.length) at = readToken(columns, at)
	return finish(columns)
}

/** The text of token `i`. */
export function tokenText(tokens: Tokens, i: number): string {
	return tokens.text.slice(tokens.start[i], tokens.start[i + 1])
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

interface Columns {
	readonly text: string
	count: number
	start: Uint32Array
	kind: Uint8Array
	key: Uint32Array
}

/** Arabic news has about one token every three code units; the columns grow where that is too few. */
function newColumns(text: string): Columns {
	const capacity = (text.length >> 1) + 16
	return {
		text,
		count: 0,
		start: new Uint32Array(capacity),
		kind: new Uint8Array(capacity),
		key: new Uint32Array(capacity),
	}
}

function finish(columns: Columns): Tokens {
	const { text, count } = columns
	columns.start[count] = text.length
	return {
		text,
		count,
		start: columns.start.subarray(0, count + 1),
		kind: columns.kind.subarray(0, count),
		key: columns.key.subarray(0, count),
	}
}

function push(columns: Columns, at: number, kind: number, key: number): void {
	if (columns.count + 1 >= columns.kind.length) grow(columns)
	columns.start[columns.count] = at
	columns.kind[columns.count] = kind
	columns.key[columns.count] = key
	columns.count++
}

function grow(columns: Columns): void {
	const capacity = columns.kind.length * 2
	const start = new Uint32Array(capacity)
	const kind = new Uint8Array(capacity)
	const key = new Uint32Array(capacity)
	start.set(columns.start)
	kind.set(columns.kind)
	key.set(columns.key)
	columns.start = start
	columns.kind = kind
	columns.key = key
}

/** Reads the token that starts at `at` and returns where the next one starts. */
function readToken(columns: Columns, at: number): number {
	const { text } = columns
	const charClass = classAt(text, at)
	switch (charClass) {
		case CharClass.arabicLetter: {
			const end = wordEnd(text, at, CharClass.arabicLetter)
			push(columns, at, TokenKind.word, keyOf(text, at, end))
			return end
		}
		case CharClass.otherLetter: {
			const end = wordEnd(text, at, CharClass.otherLetter)
			push(columns, at, TokenKind.foreign, keyOf(text, at, end))
			return end
		}
		case CharClass.digit:
			push(columns, at, TokenKind.number, 0)
			return numberEnd(text, at)
		case CharClass.lineBreak:
			push(columns, at, TokenKind.break, 0)
			return breakEnd(text, at)
		case CharClass.space:
		case CharClass.format:
			push(columns, at, TokenKind.space, 0)
			return spaceEnd(text, at)
		case CharClass.punctuation:
			push(columns, at, TokenKind.punctuation, 0)
			return at + 1
		default:
			push(columns, at, TokenKind.symbol, 0)
			return at + width(text, at)
	}
}

/** Marks belong to the word they follow; an invisible character only where the word goes on. */
function wordEnd(text: string, from: number, letter: number): number {
	let end = from + width(text, from)
	let at = end
	while (at < text.length) {
		const charClass = classAt(text, at)
		if (charClass === letter || charClass === CharClass.mark) {
			at += width(text, at)
			end = at
		} else if (charClass === CharClass.format) at++
		else break
	}
	return end
}

/** Digits of any system; an invisible character only between two digits. */
function numberEnd(text: string, from: number): number {
	let end = from + 1
	let at = end
	while (at < text.length) {
		const charClass = classAt(text, at)
		if (charClass === CharClass.digit) end = ++at
		else if (charClass === CharClass.format) at++
		else break
	}
	return end
}

function spaceEnd(text: string, from: number): number {
	let at = from + 1
	while (at < text.length && isBlank(classAt(text, at))) at++
	return at
}

function isBlank(charClass: number): boolean {
	return charClass === CharClass.space || charClass === CharClass.format
}

function breakEnd(text: string, at: number): number {
	const isCrlf = text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a
	return isCrlf ? at + 2 : at + 1
}

/** Two code units for a surrogate pair, else one. */
function width(text: string, at: number): number {
	return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
