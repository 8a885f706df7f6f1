import type { Analysis } from '../../analysis.ts'
import { isInStyle, MONTH_STYLES } from '../../dates/month-names.ts'
import { FATHATAN } from '../../text/letters.ts'
import { TokenKind, type Tokens, tokenAt, tokenText } from '../../text/tokenize.ts'
import { isSplitAt, joinedAt } from '../consistency/abd.ts'
import { numerals } from '../consistency/numerals.ts'
import { percents } from '../consistency/percent.ts'
import { quotations } from '../consistency/quotations.ts'
import { rankOf } from '../consistency/variants.ts'
import type { SpellingKnowledge } from '../knowledge.ts'
import { tanwinPlaces } from '../letters/tanwin.ts'

/** One choice of style made once: a topic of house styles and the value a house would give it. */
export type Choice = readonly [topic: string, value: string]

/** Every choice of house style that an article makes, in no order. */
export function* styleOf(
	{ tokens, text, dates, choices }: Analysis,
	knowledge: SpellingKnowledge,
): Iterable<Choice> {
	for (const { topic, start, end } of choices) {
		const rank = rankOf(knowledge.variants, topic, text.slice(start, end))
		const value = knowledge.variants.topics.get(topic)?.[rank ?? -1]
		if (value !== undefined) yield [topic, value]
	}
	for (const month of dates.flatMap(({ months = [] }) => months)) {
		const style = MONTH_STYLES.find((each) => isInStyle(month, each))
		if (style !== undefined) yield ['months', style]
	}
	const numbers = tokensOf(tokens, TokenKind.number)
	for (const { style } of numerals(tokens, numbers)) yield ['digits', style]
	for (const { style } of percents(tokens, numbers)) yield ['percent', style]
	for (const { style } of quotations(tokens, tokensOf(tokens, TokenKind.punctuation)))
		yield ['quotes', style]
	yield* tanwinOrders(tokens)
	yield* abdNames(tokens, knowledge.abdNames)
}

function tokensOf({ count, kind }: Tokens, wanted: number): readonly number[] {
	const found: number[] = []
	for (let i = 0; i < count; i++) if (kind[i] === wanted) found.push(i)
	return found
}

function* tanwinOrders(tokens: Tokens): Iterable<Choice> {
	const sign = String.fromCharCode(FATHATAN)
	const marked: number[] = []
	for (let at = tokens.text.indexOf(sign); at >= 0; at = tokens.text.indexOf(sign, at + 1)) {
		const i = tokenAt(tokens, at)
		if (tokens.kind[i] === TokenKind.word && marked.at(-1) !== i) marked.push(i)
	}
	const { before, on } = tanwinPlaces(tokens, marked)
	for (const _ of before) yield ['tanwin', 'before-alef']
	for (const _ of on) yield ['tanwin', 'on-alef']
}

function* abdNames(tokens: Tokens, names: ReadonlySet<string>): Iterable<Choice> {
	for (let i = 0; i < tokens.count; i++) {
		if (tokens.kind[i] !== TokenKind.word) continue
		if (joinedAt(tokenText(tokens, i), names) !== undefined) yield ['abd', 'joined']
		else if (isSplitAt(tokens, i, names)) yield ['abd', 'split']
	}
}
