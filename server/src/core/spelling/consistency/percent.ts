import type { Span } from '../../text/span.ts'
import type { Styled } from './styles.ts'

/** A percentage where it stands, with its number as written. */
export interface Percent extends Span, Styled {
	readonly number: string
}

const SIGN = '%'
const ARABIC_SIGN = '\u066a'
const IN_HUNDRED = 'في المئة'
const IN_HUNDRED_OLD = 'في المائة'
const BY_HUNDRED = 'بالمئة'
const BY_HUNDRED_OLD = 'بالمائة'

/** How each style writes a percentage: styles by name, the number in its place. */
export const spellPercent: Readonly<Record<string, (number: string) => string>> = {
	sign: (number) => number + SIGN,
	'sign-before': (number) => SIGN + number,
	'arabic-sign': (number) => number + ARABIC_SIGN,
	'fi-almia': (number) => `${number} ${IN_HUNDRED}`,
	'fi-almaia': (number) => `${number} ${IN_HUNDRED_OLD}`,
	'bi-almia': (number) => `${number} ${BY_HUNDRED}`,
	'bi-almaia': (number) => `${number} ${BY_HUNDRED_OLD}`,
}

const STYLE_OF_WORDS: Readonly<Record<string, string>> = {
	[SIGN]: 'sign',
	[ARABIC_SIGN]: 'arabic-sign',
	[IN_HUNDRED]: 'fi-almia',
	[IN_HUNDRED_OLD]: 'fi-almaia',
	[BY_HUNDRED]: 'bi-almia',
	[BY_HUNDRED_OLD]: 'bi-almaia',
}

const NUMBER = '[0-9\u0660-\u0669]{1,9}(?:[.,\u066b\u060c][0-9\u0660-\u0669]{1,6})?'
const WORDS = Object.keys(STYLE_OF_WORDS).join('|')
const PATTERN = new RegExp(
	`(?<![0-9\u0660-\u0669.,\u066b\u060c])(?:(${NUMBER}) ?(${WORDS})(?![0-9\u0660-\u0669\u0621-\u064a])|[%\u066a](${NUMBER})(?![%\u066a]))`,
	'gu',
)

/** The percentages of a text whose numbers are in figures, in order. Linear. */
export function percents(text: string): readonly Percent[] {
	if (!/[%\u066a]|\u0627\u0644\u0645[\u0626\u0627]/u.test(text)) return []
	return Array.from(
		text.matchAll(PATTERN),
		({ index, 0: whole, 1: behind, 2: words, 3: before }) => ({
			start: index,
			end: index + whole.length,
			number: behind ?? before ?? '',
			style: words === undefined ? 'sign-before' : (STYLE_OF_WORDS[words] ?? 'sign'),
		}),
	)
}
