import { skeleton } from '../../text/fold.ts'
import { ARABIC_COMMA, FULL_STOP } from '../../text/letters.ts'
import { TokenKind, type Tokens, tokenText } from '../../text/tokenize.ts'

/**
 * Kinds of number, by what they ask of the words beside them: three ask for another noun than eleven, and a month stands
 * before a year. Numbers without end go by their last two digits, as their nouns do.
 */
export const NUMBER_KINDS = [
	'hundreds',
	'oneOrTwo',
	'threeToTen',
	'elevenAndMore',
	'year',
	'fraction',
	'percent',
] as const
/** One of them. */
export type NumberKind = (typeof NUMBER_KINDS)[number]

/** By kind: natural logarithm of how often the news has it, as `tools/train/bigrams.ts` prints it. */
const LOG_COUNTS: Readonly<Record<NumberKind, number>> = {
	hundreds: 9.6,
	oneOrTwo: 9.8,
	threeToTen: 10.7,
	elevenAndMore: 11.8,
	year: 10.3,
	fraction: 10.2,
	percent: 10.6,
}

/** What stands for the skeleton key of a word; no word of the news has it. */
const FIRST_KEY = 0x4e554d30

/** The key of all numbers of a kind, as if they were one word. */
export function keyOfNumber(kind: NumberKind): number {
	return FIRST_KEY + NUMBER_KINDS.indexOf(kind)
}

/** Log count of the numbers with this key; 0 when it is none of a number. */
export function logOfNumber(key: number): number {
	const kind = NUMBER_KINDS[key - FIRST_KEY]
	return kind === undefined ? 0 : LOG_COUNTS[kind]
}

/** The kind of the number that token `i`, its figures or the percent sign behind them, begins or ends. */
export function numberKind(tokens: Tokens, i: number): NumberKind {
	let last = i
	while (isPart(tokens, last + 1)) last += 2
	if (isPercentSign(tokens, last) || isPercentSign(tokens, last + 1)) return 'percent'
	return kindOfFigures(skeleton(tokenText(tokens, last)), isPart(tokens, last - 1))
}

/** The first token of the number that token `i`, its figures or the percent sign behind them, ends. */
export function startOfNumber(tokens: Tokens, i: number): number {
	let first = tokens.kind[i] === TokenKind.number ? i : i - 1
	while (isPart(tokens, first - 1)) first -= 2
	return first
}

/** Whether token `i` is figures of a number, or the percent sign behind them. */
export function isOfNumber(tokens: Tokens, i: number): boolean {
	const { kind } = tokens
	if (kind[i] === TokenKind.number) return true
	return kind[i - 1] === TokenKind.number && isPercentSign(tokens, i)
}

function isPercentSign({ text, start }: Tokens, i: number): boolean {
	return PERCENT_SIGNS.includes(text.charCodeAt(start[i] as number))
}

const PERCENT_SIGNS = [0x25, 0x066a]
/** Full stop and commas, Latin and Arabic, and the separators of decimals and of thousands. */
const SEPARATORS = [FULL_STOP, 0x2c, ARABIC_COMMA, 0x066b, 0x066c]

/** Whether token `i` parts the figures of one number. */
function isPart({ text, start, kind }: Tokens, i: number): boolean {
	const isBetween = kind[i - 1] === TokenKind.number && kind[i + 1] === TokenKind.number
	return isBetween && SEPARATORS.includes(text.charCodeAt(start[i] as number))
}

const THOUSANDS = 3
const YEAR = /^(?:19|20)\d\d$/u

/** By the last figures of a number: all of them, or those behind a separator. */
function kindOfFigures(figures: string, isBehindSeparator: boolean): NumberKind {
	if (isBehindSeparator && figures.length !== THOUSANDS) return 'fraction'
	if (YEAR.test(figures)) return 'year'
	const value = Number(figures.slice(-2))
	if (value === 0) return 'hundreds'
	if (value <= 2) return 'oneOrTwo'
	return value <= 10 ? 'threeToTen' : 'elevenAndMore'
}
