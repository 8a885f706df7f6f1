import { previousVisible, TokenKind, type Tokens } from '../../text/tokenize.ts'
import { isOfNumber, keyOfNumber, numberKind, startOfNumber } from './number-keys.ts'

/** The skeleton key of word `other`, one space away from token `i`; undefined when there is none. */
export function keyBeside({ kind, key }: Tokens, i: number, other: number): number | undefined {
	return kind[other] === TokenKind.word && kind[(i + other) / 2] === TokenKind.space
		? key[other]
		: undefined
}

/** The keys of the words or numbers a space away from a word, where there are any. */
export interface Beside {
	readonly before: number | undefined
	readonly after: number | undefined
}

/** The words or numbers a space away from word `i`. */
export function besideOf(tokens: Tokens, i: number): Beside {
	return { before: keyBefore(tokens, i), after: keyAfter(tokens, i) }
}

/** The key of the word or number before token `i`. */
export function keyBefore(tokens: Tokens, i: number): number | undefined {
	const { kind, key } = tokens
	if (kind[i - 1] !== TokenKind.space) return undefined
	return kind[i - 2] === TokenKind.word ? key[i - 2] : keyOfNumberAt(tokens, i - 2)
}

/** The key of the one behind it. */
export function keyAfter(tokens: Tokens, i: number): number | undefined {
	const { kind, key } = tokens
	if (kind[i + 1] !== TokenKind.space) return undefined
	return kind[i + 2] === TokenKind.word ? key[i + 2] : keyOfNumberAt(tokens, i + 2)
}

/** The key of the word or number before the one before token `i`, which must be there. */
export function keyBeforeThat(tokens: Tokens, i: number): number | undefined {
	const isWord = tokens.kind[i - 2] === TokenKind.word
	return keyBefore(tokens, isWord ? i - 2 : startOfNumber(tokens, i - 2))
}

function keyOfNumberAt(tokens: Tokens, i: number): number | undefined {
	return isOfNumber(tokens, i) ? keyOfNumber(numberKind(tokens, i)) : undefined
}

/** Whether token `i` is a word, and nothing but a space parts it from what stands before it. */
export function isWordBehindSpace({ kind }: Tokens, i: number): boolean {
	return kind[i - 1] === TokenKind.space && kind[i] === TokenKind.word
}

/** Whether no word stands before token `i` in its clause: a mark does, or nothing. */
export function opensClause(tokens: Tokens, i: number): boolean {
	const before = previousVisible(tokens, i)
	return before < 0 || tokens.kind[before] !== TokenKind.word
}
