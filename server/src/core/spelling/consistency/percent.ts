import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokenize.ts'
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
	'uy',
)

/** The percentages of a text whose numbers are in figures, in order; `numbers` are tokens. Linear. */
export function percents(tokens: Tokens, numbers: readonly number[]): readonly Percent[] {
	const found: Percent[] = []
	let from = 0
	for (const i of numbers) {
		if (!mayBePercent(tokens, i)) continue
		const percent = percentAt(tokens.text, tokens.start[i] as number, from)
		if (!percent) continue
		found.push(percent)
		from = percent.end
	}
	return found
}

/** A sign beside the number, a space or the rest of a number behind it: this is cheaper than the pattern. */
function mayBePercent({ text, start }: Tokens, i: number): boolean {
	const before = text.charAt((start[i] as number) - 1)
	const behind = start[i + 1] as number
	const next = text.charAt(behind) === ' ' ? text.charAt(behind + 1) : text.charAt(behind)
	return before === SIGN || before === ARABIC_SIGN || (next !== '' && LEADS.includes(next))
}

/** First letters of what is written behind the number, and what a number goes on with. */
const LEADS = [
	...Object.keys(STYLE_OF_WORDS).map((words) => words.charAt(0)),
	'.,\u066b\u060c',
].join('')

/** The percentage whose number starts at `at`, its sign not before `from`. */
function percentAt(text: string, at: number, from: number): Percent | undefined {
	if (at < from) return undefined
	const sign = text.charAt(at - 1)
	const isSigned = at > from && (sign === SIGN || sign === ARABIC_SIGN)
	return (isSigned ? match(text, at - 1) : undefined) ?? match(text, at)
}

function match(text: string, start: number): Percent | undefined {
	PATTERN.lastIndex = start
	const found = PATTERN.exec(text)
	if (!found) return undefined
	const [whole, behind, words, before] = found
	return {
		start,
		end: start + whole.length,
		number: behind ?? before ?? '',
		style: words === undefined ? 'sign-before' : (STYLE_OF_WORDS[words] ?? 'sign'),
	}
}
