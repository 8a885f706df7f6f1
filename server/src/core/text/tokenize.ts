import { CharClass, classAt, knownClass } from './classes.ts'
import { addToForm, addToKey, FORM_SEED, KEY_SEED } from './fold.ts'

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

/**
 * Splits any string into tokens. Letters of one script with their marks, tatweel and invisible
 * characters between them are a word; digits of any system are a number; every punctuation mark and
 * symbol stands alone; runs of spaces are one token. Linear; never throws.
 */
export function tokenize(text: string): Tokens {
	if (count + text.length >= starts.length) makeRoom(Math.max(text.length + 1, ROOM))
	const first = count
	let at = 0
	while (at < text.length) at = readToken(text, at)
	return rowsFrom(first, text)
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

/**
 * The rows of a text stand behind those of the texts before it, as articles are many and short: to ask
 * for memory takes longer than to read a line.
 */
let count = 0
let starts = new Uint32Array()
let kinds = new Uint8Array()
let keys = new Uint32Array()
let forms = new Int32Array()

const SPACE = 0x20
const ROOM = 1 << 14

/** No text has more tokens than code units. */
function makeRoom(rows: number): void {
	starts = new Uint32Array(rows)
	kinds = new Uint8Array(rows)
	keys = new Uint32Array(rows)
	forms = new Int32Array(rows)
	count = 0
}

function push(at: number, kind: number, key: number, form: number): void {
	starts[count] = at
	kinds[count] = kind
	keys[count] = key
	forms[count] = form
	count++
}

/** The rows written; of a long text no more is kept than it needs. */
function rowsFrom(first: number, text: string): Tokens {
	const last = count++
	starts[last] = text.length
	const isLong = starts.length > ROOM
	const start = isLong ? starts.slice(first, count) : starts.subarray(first, count)
	const key = isLong ? keys.slice(first, last) : keys.subarray(first, last)
	const form = isLong ? forms.slice(first, last) : forms.subarray(first, last)
	const kind = isLong ? kinds.slice(first, last) : kinds.subarray(first, last)
	if (isLong) makeRoom(ROOM)
	return { text, count: last - first, start, key, form, kind }
}

/** Reads the token that starts at `at` and returns where the next one starts. */
function readToken(text: string, at: number): number {
	switch (classAt(text, at)) {
		case CharClass.arabicLetter:
			return readWords(text, at, CharClass.arabicLetter, TokenKind.word)
		case CharClass.otherLetter:
			return readWords(text, at, CharClass.otherLetter, TokenKind.foreign)
		case CharClass.digit:
			push(at, TokenKind.number, 0, 0)
			return numberEnd(text, at)
		case CharClass.lineBreak:
			push(at, TokenKind.break, 0, 0)
			return breakEnd(text, at)
		case CharClass.space:
		case CharClass.format:
			return readSpace(text, at)
		case CharClass.punctuation:
			push(at, TokenKind.punctuation, 0, 0)
			return at + 1
		default:
			push(at, TokenKind.symbol, 0, 0)
			return at + width(text, at)
	}
}

/**
 * Words of one script with their marks, one space between each two: nearly all of a text. The skeleton
 * key is hashed on the way (as `keyOf` does). This loop sees most characters of a corpus: it looks at
 * each once, and writes its rows itself.
 */
function readWords(text: string, from: number, letter: number, kind: number): number {
	const [startOf, kindOf, keyOf, formOf] = [starts, kinds, keys, forms]
	const { length } = text
	let at = from
	let code = text.charCodeAt(at)
	let charClass = knownClass(code)
	if (charClass !== letter) return readRest(text, at, at, KEY_SEED, letter, kind)
	for (let row = count; ; ) {
		const start = at
		let key = KEY_SEED
		let form = FORM_SEED
		do {
			key = addToKey(key, code)
			form = addToForm(form, code)
			if (++at === length) break
			code = text.charCodeAt(at)
			charClass = knownClass(code)
		} while (charClass === letter || charClass === CharClass.mark)
		count = row
		if (mayGoOn(charClass)) return readRest(text, start, at, key, letter, kind)
		startOf[row] = start
		kindOf[row] = kind
		keyOf[row] = key >>> 0 || 1
		formOf[row] = form
		count = ++row
		if (at === length || code !== SPACE) return at
		startOf[row] = at
		kindOf[row] = TokenKind.space
		keyOf[row] = 0
		formOf[row] = 0
		count = ++row
		if (++at === length) return at
		code = text.charCodeAt(at)
		charClass = knownClass(code)
		if (charClass !== letter) return spaceEnd(text, at)
	}
}

/** Behind what is no plain letter a word may go on: an invisible character, half a pair, one never seen. */
function mayGoOn(charClass: number): boolean {
	return (
		charClass === CharClass.format ||
		charClass === CharClass.surrogate ||
		charClass === CharClass.unknown
	)
}

/** The rest of such a word: an invisible character is part of it only where letters follow. */
function readRest(
	text: string,
	from: number,
	rest: number,
	hashed: number,
	letter: number,
	kind: number,
): number {
	let key = hashed
	let end = rest
	let at = rest
	while (at < text.length) {
		const charClass = classAt(text, at)
		if (charClass === letter || charClass === CharClass.mark) {
			key = addToKey(key, text.charCodeAt(at))
			if (isHighSurrogate(text.charCodeAt(at))) key = addToKey(key, text.charCodeAt(++at))
			end = ++at
		} else if (charClass === CharClass.format) at++
		else break
	}
	push(from, kind, key >>> 0 || 1, formOf(text, from, end))
	return end
}

function formOf(text: string, from: number, end: number): number {
	let form = FORM_SEED
	for (let at = from; at < end; at++) form = addToForm(form, text.charCodeAt(at))
	return form
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

/** A run of spaces and of invisible characters outside words. */
function readSpace(text: string, from: number): number {
	push(from, TokenKind.space, 0, 0)
	return spaceEnd(text, from + 1)
}

function spaceEnd(text: string, from: number): number {
	let at = from
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
	const isPair =
		isHighSurrogate(text.charCodeAt(at)) && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
	return isPair ? 2 : 1
}

function isHighSurrogate(code: number): boolean {
	return (code & 0xfc00) === 0xd800
}
