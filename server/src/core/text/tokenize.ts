import { CharClass, classAt } from './classes.ts'
import { addToForm, addToKey, FORM_SEED, KEY_SEED } from './fold.ts'
import { readRun } from './plain-run.ts'
import { cutsPair, isHighSurrogate } from './surrogates.ts'
import { pushRow, pushRun, type Rows, rowsOfText, tokensOf } from './token-rows.ts'
import { TokenKind, type Tokens } from './tokens.ts'

export * from './tokens.ts'

/**
 * Splits any string into tokens. Letters of one script with their marks, tatweel and invisible
 * characters between them are a word; digits of any system are a number; every punctuation mark and
 * symbol stands alone; runs of spaces are one token. Linear; never throws.
 */
export function tokenize(text: string): Tokens {
	const rows = rowsOfText(text.length)
	for (let at = 0; at < text.length; ) {
		const run = readRun(text, at)
		at = run > 0 ? pushRun(rows, run, at) : readToken(rows, text, at)
	}
	return tokensOf(rows, text)
}

/** Reads the token that starts at `at`, whatever it is, and returns where the next one starts. */
function readToken(rows: Rows, text: string, at: number): number {
	switch (classAt(text, at)) {
		case CharClass.arabicLetter:
			return readWord(rows, text, at, CharClass.arabicLetter, TokenKind.word)
		case CharClass.otherLetter:
			return readWord(rows, text, at, CharClass.otherLetter, TokenKind.foreign)
		case CharClass.digit:
			pushRow(rows, at, TokenKind.number, 0, 0)
			return numberEnd(text, at)
		case CharClass.lineBreak:
			pushRow(rows, at, TokenKind.break, 0, 0)
			return breakEnd(text, at)
		case CharClass.space:
		case CharClass.format:
			pushRow(rows, at, TokenKind.space, 0, 0)
			return spaceEnd(text, at + 1)
		case CharClass.punctuation:
			pushRow(rows, at, TokenKind.punctuation, 0, 0)
			return at + 1
		default:
			pushRow(rows, at, TokenKind.symbol, 0, 0)
			return at + width(text, at)
	}
}

/** A word of one script with its marks; an invisible character is part of it only where letters follow. */
function readWord(rows: Rows, text: string, from: number, letter: number, kind: number): number {
	let key = KEY_SEED
	let end = from
	let at = from
	while (at < text.length) {
		const charClass = classAt(text, at)
		if (charClass === letter || charClass === CharClass.mark) {
			key = addToKey(key, text.charCodeAt(at))
			if (isHighSurrogate(text.charCodeAt(at))) key = addToKey(key, text.charCodeAt(++at))
			end = ++at
		} else if (charClass === CharClass.format) at++
		else break
	}
	pushRow(rows, from, kind, key || 1, formOf(text, from, end))
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
	return cutsPair(text, at + 1) ? 2 : 1
}
