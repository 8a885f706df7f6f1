import { BEH, FEH } from '../../text/letters.ts'
import type { Span } from '../../text/span.ts'
import { TokenKind, type Tokens } from '../../text/tokenize.ts'
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

/** The number goes on, or a sign or the words stand beside it: this is cheaper than the pattern. */
function mayBePercent({ text, start, kind, count }: Tokens, i: number): boolean {
	const behind = start[i + 1] as number
	const next = i + 1 < count ? (kind[i + 1] as number) : TokenKind.break
	if (isSign(text, (start[i] as number) - 1)) return true
	if (next === TokenKind.space) return isUnit(text, behind + 1)
	if (next === TokenKind.punctuation && kind[i + 2] === TokenKind.number) return true
	return isUnit(text, behind)
}

const SIGN_CODE = SIGN.charCodeAt(0)
const ARABIC_SIGN_CODE = ARABIC_SIGN.charCodeAt(0)

function isSign(text: string, at: number): boolean {
	const code = text.charCodeAt(at)
	return code === SIGN_CODE || code === ARABIC_SIGN_CODE
}

/** True where one of `STYLE_OF_WORDS` may be written. */
function isUnit(text: string, at: number): boolean {
	switch (text.charCodeAt(at)) {
		case FEH:
			return text.startsWith(IN_THE, at)
		case BEH:
			return text.startsWith(BY_THE, at)
		default:
			return isSign(text, at)
	}
}

/** What the words start with: in the, by the. */
const IN_THE = IN_HUNDRED.slice(0, 5)
const BY_THE = BY_HUNDRED.slice(0, 3)

/** The percentage whose number starts at `at`, its sign not before `from`. */
function percentAt(text: string, at: number, from: number): Percent | undefined {
	if (at < from) return undefined
	const isSigned = at > from && isSign(text, at - 1)
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
