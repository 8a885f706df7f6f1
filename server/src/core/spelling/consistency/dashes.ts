import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokenize.ts'
import type { Styled } from './styles.ts'

/** A mark that newspapers write in several ways, where it stands. */
export interface Variety extends Span, Styled {}

/** The ways to write a dash between words, and an ellipsis. */
export const DASHES: Readonly<Record<string, string>> = {
	hyphen: '-',
	en: '\u2013',
	em: '\u2014',
}
const SIGN = '\u2026'
const POINTS = '...'
export const ELLIPSES: Readonly<Record<string, string>> = { dots: POINTS, sign: SIGN }

/** The dashes with a space on either side, which part what they stand between. */
export function dashes({ text, start }: Tokens, marks: readonly number[]): readonly Variety[] {
	return marks.flatMap((i) => {
		const at = start[i] as number
		const style = DASH_STYLES.get(text.charAt(at))
		if (style === undefined || text.charAt(at - 1) !== ' ' || text.charAt(at + 1) !== ' ') return []
		return { start: at, end: at + 1, style }
	})
}

/** The signs of ellipsis, and three points in a row that are no more than three. */
export function ellipses({ text, start }: Tokens, marks: readonly number[]): readonly Variety[] {
	return marks.flatMap((i) => {
		const at = start[i] as number
		if (text.charAt(at) === SIGN) return { start: at, end: at + 1, style: 'sign' }
		const isThree = text.startsWith(POINTS, at) && text.charAt(at - 1) !== '.'
		return isThree && text.charAt(at + POINTS.length) !== '.'
			? { start: at, end: at + POINTS.length, style: 'dots' }
			: []
	})
}

const DASH_STYLES: ReadonlyMap<string, string> = new Map(
	Object.entries(DASHES).map(([style, mark]) => [mark, style]),
)
