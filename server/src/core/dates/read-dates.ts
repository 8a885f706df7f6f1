import type { Options } from '../analysis.ts'
import type { Reading } from '../text/reading.ts'
import { dayNumber } from './calendar/gregorian.ts'
import type { ArticleDate, DateExpression, DateReading } from './expression.ts'
import { findPhrases, grammarOf } from './grammar/find.ts'
import { type Phrase, resolve } from './grammar/phrase.ts'
import { type Items, readItems } from './items.ts'
import type { DateKnowledge } from './knowledge.ts'
import { patterns } from './patterns/index.ts'
import type { Context, Discourse } from './resolve/context.ts'
import { nextDiscourse } from './resolve/discourse.ts'
import { readTense } from './resolve/tense.ts'

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
	const articleDate: ArticleDate = options.articleDate ?? { value: null, source: 'none' }
	const stage: Stage = { reading, knowledge, items, article: dayOf(articleDate) }
	return { articleDate, dates: resolveAll(stage, phrases) }
}

interface Stage {
	readonly reading: Reading
	readonly knowledge: DateKnowledge
	readonly items: Items
	readonly article: number | undefined
}

/** In text order, because what was dated before anchors what comes after. */
function resolveAll(stage: Stage, phrases: readonly Phrase[]): readonly DateExpression[] {
	const dates: DateExpression[] = []
	let discourse: Discourse = {}
	for (const phrase of phrases) {
		const date = resolveOne(stage, phrase, discourse)
		if (!date) continue
		dates.push(date)
		discourse = nextDiscourse(discourse, date)
	}
	return dates
}

function resolveOne(
	{ reading, knowledge, items, article }: Stage,
	phrase: Phrase,
	discourse: Discourse,
): DateExpression | undefined {
	const { from, to, pattern } = phrase
	const first = items.token[from] as number
	const last = items.token[to - 1] as number
	const context: Context = {
		items,
		article,
		discourse,
		tense: () => readTense(reading, knowledge, first, last + 1),
	}
	const resolved = resolve(phrase, context)
	if (!resolved) return undefined
	return {
		start: items.start[from] as number,
		end: items.end[to - 1] as number,
		...resolved,
		rule: pattern.id,
		steps: [pattern.summary, ...resolved.steps],
	}
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/u

function dayOf({ value }: ArticleDate): number | undefined {
	const [, year, month, day] = ISO_DAY.exec(value ?? '') ?? []
	return year === undefined ? undefined : dayNumber(Number(year), Number(month), Number(day))
}
