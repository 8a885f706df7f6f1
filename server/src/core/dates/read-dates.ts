import type { Options } from '../analysis.ts'
import type { Reading } from '../text/reading.ts'
import { tokenAt } from '../text/tokenize.ts'
import { articleDateFromText } from './article-date/from-text.ts'
import { windowOf } from './article-date/window.ts'
import { dayNumber } from './calendar/gregorian.ts'
import type { ArticleDate, DateExpression, DateReading } from './expression.ts'
import { findPhrases } from './grammar/find.ts'
import { grammarOf, type Phrase, resolve } from './grammar/phrase.ts'
import { Gap, type Items, readItems } from './items.ts'
import type { DateKnowledge } from './knowledge.ts'
import { patterns } from './patterns/index.ts'
import type { Context, Discourse } from './resolve/context.ts'
import { discourseAt, NOTHING_DATED, nextDiscourse } from './resolve/discourse.ts'
import { isFastingMonth, speaksOfFasting } from './resolve/fasting.ts'
import {
	endsClause,
	isAdjective,
	isCountedNoun,
	isDefiniteNoun,
	isDescribing,
	isUncounted,
} from './resolve/neighbours.ts'
import { isRate } from './resolve/rate.ts'
import { standsAlone } from './resolve/stands-alone.ts'
import { readTense } from './resolve/tense.ts'
import { senseBit } from './senses.ts'

const grammar = grammarOf(patterns)

/**
 * The date stage: finds the date expressions of a text, settles the article's date (given, else
 * stated in the text), and gives every expression its value.
 */
export function readDates(
	reading: Reading,
	knowledge: DateKnowledge,
	options: Options,
): DateReading {
	const items = readItems(reading.tokens, knowledge)
	const phrases = findPhrases(items, knowledge, grammar)
	const speaksOfFast = once(() => speaksOfFasting(reading.tokens.text))
	const resolved = (articleDate: ArticleDate) =>
		resolveAll({ reading, knowledge, items, article: dayOf(articleDate), speaksOfFast }, phrases)
	if (options.articleDate?.value) {
		const { articleDate } = options
		return { articleDate, dates: resolved(articleDate) }
	}
	const open = resolved(NO_DATE)
	const articleDate = statedDate(reading, open, options)
	if (articleDate) return { articleDate, dates: resolved(articleDate) }
	const window = windowOf(open)
	return { articleDate: NO_DATE, dates: open, ...(window ? { window } : {}) }
}

/** Of a longer text the first part is asked, whose foot is not the text's. */
function statedDate(
	reading: Reading,
	dates: readonly DateExpression[],
	{ part }: Options,
): ArticleDate | undefined {
	if (part === 'middle' || part === 'last') return undefined
	return articleDateFromText(reading, dates, part)
}

const NO_DATE: ArticleDate = { value: null, source: 'none' }

interface Stage {
	readonly reading: Reading
	readonly knowledge: DateKnowledge
	readonly items: Items
	readonly article: number | undefined
	readonly speaksOfFast: () => boolean
}

/** Asks when first asked, and never again. */
function once(ask: () => boolean): () => boolean {
	let known: boolean | undefined
	return () => {
		known ??= ask()
		return known
	}
}

/** In text order, because what was dated before anchors what comes after. */
function resolveAll(stage: Stage, phrases: readonly Phrase[]): readonly DateExpression[] {
	const dates: DateExpression[] = []
	let discourse = NOTHING_DATED
	for (const phrase of phrases) {
		const date = resolveOne(stage, phrase, discourse)
		if (!date) continue
		dates.push(date)
		discourse = nextDiscourse(discourse, date)
	}
	return dates
}

function resolveOne(
	{ reading, knowledge, items, article, speaksOfFast }: Stage,
	phrase: Phrase,
	discourse: Discourse,
): DateExpression | undefined {
	const { from, to, pattern } = phrase
	const first = items.token[from] as number
	const end = items.end[to - 1] as number
	const behind = () => tokenAt(reading.tokens, end)
	const context: Context = {
		items,
		article,
		discourse: discourseAt(discourse, items.start[from] as number),
		tense: () =>
			standsAlone(reading.tokens, knowledge, items.start[from] as number, end)
				? 'alone'
				: readTense(reading, knowledge, first, behind()),
		isAdjective: (item) => isAdjective(reading.tokens, items.token[item] as number),
		governsNoun: () => isDefiniteNoun(reading.tokens, behind()),
		countsNoun: () => isCountedNoun(reading.tokens, behind()),
		describes: (item) => isDescribing(reading.tokens, items.token[item] as number),
		isFast: (item) => speaksOfFast() && isFastingMonth(reading.tokens, items.token[item] as number),
		isRate: (item) => isRate(items, item),
		endsClause: () => endsClause(reading.tokens, behind()),
		isUncounted: (item) => isUncounted(reading.tokens, items.token[item] as number),
	}
	const resolved = resolve(phrase, context)
	if (!resolved || (resolved.underspecified !== undefined && isInName(items, knowledge, from))) {
		return undefined
	}
	return {
		start: items.start[from] as number,
		end,
		...resolved,
		rule: pattern.id,
		steps: [pattern.summary, ...resolved.steps],
	}
}

/** «6 October University»: an open date right after a word whose names hold dates. */
function isInName(items: Items, { lexemes }: DateKnowledge, from: number): boolean {
	if (from === 0 || items.gap[from] === Gap.far) return false
	const isWord = ((items.bits[from - 1] as number) & senseBit.name) !== 0
	return isWord && lexemes[items.lexeme[from - 1] as number]?.senses.name === 'place'
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/u

function dayOf({ value }: ArticleDate): number | undefined {
	const [, year, month, day] = ISO_DAY.exec(value ?? '') ?? []
	return year === undefined ? undefined : dayNumber(Number(year), Number(month), Number(day))
}
