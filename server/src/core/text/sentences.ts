import { CharClass, classAt } from './classes.ts'
import { ARABIC_QUESTION_MARK, FULL_STOP, HORIZONTAL_ELLIPSIS } from './letters.ts'
import type { Span } from './span.ts'
import { TokenKind, type Tokens, tokenEnd, tokenStart } from './tokenize.ts'

/** A sentence: its span without surrounding space, its tokens, and the line (paragraph) it stands in. */
export interface Sentence extends Span {
	/** First token and the token after the last, as indices into `Tokens`. */
	readonly from: number
	readonly to: number
	/** Index of its paragraph, counting only lines that hold something. */
	readonly paragraph: number
}

/**
 * Splits at line ends and after a full stop, question mark, exclamation mark or ellipsis that ends a
 * word and is followed by space; not inside numbers (3.5), initials and abbreviations of one letter.
 * Every visible token belongs to exactly one sentence.
 */
export function splitSentences(tokens: Tokens): readonly Sentence[] {
	const sentences: Sentence[] = []
	const { kind, count } = tokens
	let from = 0
	let paragraph = 0
	for (let i = 0; i < count; i++) {
		const own = kind[i] as number
		if (((MAY_END >> own) & 1) === 0) continue
		const isBreak = own === TokenKind.break
		if (!isBreak && !endsSentence(tokens, i)) continue
		const sentence = trim(tokens, from, isBreak ? i : i + 1, paragraph)
		if (sentence) sentences.push(sentence)
		const last = sentences.at(-1)
		if (isBreak && last && last.paragraph === paragraph) paragraph++
		from = i + 1
	}
	const last = trim(tokens, from, tokens.count, paragraph)
	if (last) sentences.push(last)
	return sentences
}

/** The kinds of token, as bits, that may end a sentence: one token in twelve. */
const MAY_END = (1 << TokenKind.break) | (1 << TokenKind.punctuation)

/** The index of the sentence that holds token `i`, or of the last one before it; -1 when none. */
export function sentenceAt(sentences: readonly Sentence[], i: number): number {
	let low = 0
	let high = sentences.length - 1
	let found = -1
	while (low <= high) {
		const middle = (low + high) >> 1
		if ((sentences[middle] as Sentence).from <= i) {
			found = middle
			low = middle + 1
		} else high = middle - 1
	}
	return found
}

/** Whether the punctuation mark at `i` does. */
export function endsSentence(tokens: Tokens, i: number): boolean {
	const code = tokens.text.charCodeAt(tokenStart(tokens, i))
	if (!isTerminal(code)) return false
	if (closesLater(tokens, i)) return false
	return code !== FULL_STOP || !isAbbreviation(tokens, i)
}

function isTerminal(code: number): boolean {
	return (
		code === FULL_STOP ||
		code === 0x21 ||
		code === 0x3f ||
		code === ARABIC_QUESTION_MARK ||
		code === HORIZONTAL_ELLIPSIS
	)
}

/** More follows without a space: another mark, a closing quote, the rest of a number or an address. */
function closesLater(tokens: Tokens, i: number): boolean {
	const next = tokens.kind[i + 1]
	return next !== undefined && next < TokenKind.space
}

/** A single letter before the stop, as in initials and news agencies' names; or a stop on its own. */
function isAbbreviation(tokens: Tokens, i: number): boolean {
	if (i === 0) return true
	const kind = tokens.kind[i - 1]
	const isLetters = kind === TokenKind.word || kind === TokenKind.foreign
	return isLetters && letters(tokens, i - 1) === 1
}

function letters(tokens: Tokens, i: number): number {
	let count = 0
	for (let at = tokenStart(tokens, i); at < tokenEnd(tokens, i) && count < 2; at++) {
		const charClass = classAt(tokens.text, at)
		if (charClass === CharClass.arabicLetter || charClass === CharClass.otherLetter) count++
	}
	return count
}

/** Leaves surrounding space out; undefined when nothing visible remains. */
function trim(tokens: Tokens, from: number, to: number, paragraph: number): Sentence | undefined {
	let first = from
	let last = to
	while (first < last && (tokens.kind[first] as number) >= TokenKind.space) first++
	while (last > first && (tokens.kind[last - 1] as number) >= TokenKind.space) last--
	if (first === last) return undefined
	return {
		start: tokenStart(tokens, first),
		end: tokenStart(tokens, last),
		from: first,
		to: last,
		paragraph,
	}
}
