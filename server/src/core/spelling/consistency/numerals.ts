import { ARABIC_INDIC_DIGIT_ZERO } from '../../text/letters.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { Styled } from './styles.ts'

/** The digit systems a house chooses from. */
export const DIGITS = ['western', 'arabic'] as const

/** A number of one digit system, by its token. */
export interface Numeral extends Styled {
	readonly i: number
}

/**
 * Among the numbers of a text, given by their tokens, those of one system: those are left out whose
 * digits are mixed or of a third system.
 */
export function numerals(tokens: Tokens, numbers: readonly number[]): readonly Numeral[] {
	const found: Numeral[] = []
	for (const i of numbers) {
		const style = digitSystemAt(tokens, i)
		if (style !== undefined) found.push({ i, style })
	}
	return found
}

/** The system all digits of token `i` belong to; undefined when there is none. */
export function digitSystemAt(
	{ text, start }: Tokens,
	i: number,
): (typeof DIGITS)[number] | undefined {
	const from = start[i] as number
	const end = start[i + 1] as number
	const zero =
		text.charCodeAt(from) < ARABIC_INDIC_DIGIT_ZERO ? WESTERN_ZERO : ARABIC_INDIC_DIGIT_ZERO
	for (let at = from; at < end; at++) {
		const digit = text.charCodeAt(at) - zero
		if (digit < 0 || digit > 9) return undefined
	}
	return zero === WESTERN_ZERO ? 'western' : 'arabic'
}

const WESTERN_ZERO = 0x30
