import type { Options } from '../analysis.ts'
import type { Reading } from '../text/reading.ts'
import { articleDateFromText } from './article-date/from-text.ts'
import { windowOf } from './article-date/window.ts'
import { dayOfIso } from './calendar/iso.ts'
import type { ArticleDate, DateExpression, DateReading } from './expression.ts'
import { findPhrases } from './grammar/find.ts'
import type { DatePattern } from './grammar/pattern.ts'
import { grammarOf, type Phrase, resolve } from './grammar/phrase.ts'
import { Gap, type Items } from './items.ts'
import type { DateKnowledge } from './knowledge.ts'
import { patterns } from './patterns/index.ts'
import { readItems } from './read-items.ts'
import type { Discourse } from './resolve/context.ts'
import { discourseAt, NOTHING_DATED, nextDiscourse } from './resolve/discourse.ts'
import { MovingContext, type Stage } from './resolve/reading-context.ts'
import type { Resolved } from './resolve/resolved.ts'
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
	const resolved = (articleDate: ArticleDate) =>
		resolveAll({ reading, knowledge, items, article: dayOf(articleDate) }, phrases)
	if (options.articleDate?.value) {
		const { articleDate } = options
		return { articleDate, dates: resolved(articleDate), window: undefined }
	}
	const open = resolved(NO_DATE)
	const articleDate = statedDate(reading, open, options)
	if (articleDate) return { articleDate, dates: resolved(articleDate), window: undefined }
	return { articleDate: NO_DATE, dates: open, window: windowOf(open) }
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

/** The date of an article that nobody knows. */
export const NO_DATE: ArticleDate = { value: null, source: 'none' }

/** In text order, because what was dated before anchors what comes after. */
function resolveAll(stage: Stage, phrases: readonly Phrase[]): readonly DateExpression[] {
	if (phrases.length === 0) return []
	const dates: DateExpression[] = []
	const context = new MovingContext(stage)
	let discourse = NOTHING_DATED
	for (const phrase of phrases) {
		const date = resolveOne(stage, phrase, moveOn(context, phrase, discourse))
		if (!date) continue
		dates.push(date)
		discourse = nextDiscourse(discourse, date)
	}
	return dates
}

function moveOn(context: MovingContext, { from, to }: Phrase, discourse: Discourse): MovingContext {
	const { items } = context
	context.start = items.start[from] as number
	context.first = items.token[from] as number
	context.end = items.end[to - 1] as number
	context.discourse = discourseAt(discourse, context.start)
	return context
}

function resolveOne(
	{ items, knowledge }: Stage,
	phrase: Phrase,
	context: MovingContext,
): DateExpression | undefined {
	const resolved = resolve(phrase, context)
	if (!resolved) return undefined
	if (resolved.underspecified !== undefined && isInName(items, knowledge, phrase.from)) {
		return undefined
	}
	return dated(resolved, context, phrase.pattern)
}

/**
 * The value with its place in the text. All have one shape, whatever a value leaves out: who reads thousands
 * of them finds everything at its place.
 */
function dated(
	resolved: Resolved,
	{ start, end }: MovingContext,
	{ id, summary }: DatePattern,
): DateExpression {
	return {
		start,
		end,
		type: resolved.type,
		value: resolved.value,
		underspecified: resolved.underspecified,
		mod: resolved.mod,
		quant: resolved.quant,
		freq: resolved.freq,
		calendar: resolved.calendar,
		calendarValue: resolved.calendarValue,
		rule: id,
		steps: [summary, ...resolved.steps],
		months: resolved.months,
		bound: resolved.bound,
		conflicts: resolved.conflicts,
	}
}

/** «6 October University»: an open date right after a word whose names hold dates. */
function isInName(items: Items, { lexemes }: DateKnowledge, from: number): boolean {
	if (from === 0 || items.gap[from] === Gap.far) return false
	const isWord = ((items.bits[from - 1] as number) & senseBit.name) !== 0
	return isWord && lexemes[items.lexeme[from - 1] as number]?.senses.name === 'place'
}

function dayOf({ value }: ArticleDate): number | undefined {
	return dayOfIso(value ?? '')
}
