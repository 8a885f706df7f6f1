import { TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'
import type { Styled } from './styles.ts'

/** The digit systems a house chooses from. */
export const DIGITS = ['western', 'arabic'] as const

/** A number of one digit system, by its token. */
export interface Numeral extends Styled {
	readonly i: number
}

/** The numbers of a text, those left out whose digits are mixed or of a third system. */
export function* numerals(tokens: Tokens): Iterable<Numeral> {
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] !== TokenKind.number) continue
		const written = tokenText(tokens, i)
		if (/^[0-9]+$/u.test(written)) yield { i, style: 'western' }
		else if (/^[\u0660-\u0669]+$/u.test(written)) yield { i, style: 'arabic' }
	}
}
