import { TokenKind, type Tokens } from '../text/tokenize.ts'

/** The skeleton key of word `other`, one space away from token `i`; undefined when there is none. */
export function keyBeside({ kind, key }: Tokens, i: number, other: number): number | undefined {
	return kind[other] === TokenKind.word && kind[(i + other) / 2] === TokenKind.space
		? key[other]
		: undefined
}
