import { previousVisible, TokenKind, type Tokens } from '../../text/tokenize.ts'

/** The skeleton key of word `other`, one space away from token `i`; undefined when there is none. */
export function keyBeside({ kind, key }: Tokens, i: number, other: number): number | undefined {
	return kind[other] === TokenKind.word && kind[(i + other) / 2] === TokenKind.space
		? key[other]
		: undefined
}

/** The keys of the words a space away from one, where there are any. */
export interface Beside {
	readonly before: number | undefined
	readonly after: number | undefined
}

/** The words a space away from word `i`. */
export function besideOf(tokens: Tokens, i: number): Beside {
	return { before: keyBeside(tokens, i, i - 2), after: keyBeside(tokens, i, i + 2) }
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
