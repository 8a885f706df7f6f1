import { type Entity, isolate, type Mention, type Message, type Variant } from '../core/index.ts'
import { entityOf, mentionsOf, spanAt } from './at.ts'
import { KIND_NAMES } from './kinds.ts'
import type { OpenArticle } from './open-article.ts'
import type { Section } from './prose.ts'
import { say } from './say.ts'

/**
 * An entity for people: kind, canonical name, role or place, country, how often it is named and in
 * which sentences first and last, its written forms and their counts.
 */
export function describeEntity(article: OpenArticle, mention: Mention): readonly Section[] {
	const { analysis, language } = article
	const entity = entityOf(analysis, mention)
	if (!entity) return []
	const heading = say(KIND_NAMES[entity.kind].one, language)
	const facts = [...whatItIs(entity), ...whereItStands(article, entity), ...howItIsWritten(entity)]
	return [
		{ heading, subject: isolate(entity.name), lines: facts.map((fact) => say(fact, language)) },
	]
}

function whatItIs({ role, place, country, mentions: { length } }: Entity): readonly Message[] {
	return [
		...(role ? [called(role)] : []),
		...(place ? [placed(place)] : []),
		...(country ? [countryCode(country)] : []),
		mentions(length),
	]
}

/** The first and the last of several mentions; a single one is under the reader's eyes. */
function whereItStands(article: OpenArticle, entity: Entity): readonly Message[] {
	const all = mentionsOf(article.analysis, entity)
	const [first] = all
	const last = all.at(-1)
	if (!first || !last || first === last) return []
	return [sighting(FIRST, article, first), sighting(LAST, article, last)]
}

function sighting(message: Message, article: OpenArticle, mention: Mention): Message {
	const line = article.rangeOf(mention).start.line + 1
	return { ...message, args: [`${line}`, excerpt(article, mention)] }
}

/** Letters of a sentence that are shown before a mention and after it. */
const MARGIN = 60

/** The sentence of a mention; of a long one the words round the mention. */
function excerpt({ analysis: { text, sentences } }: OpenArticle, mention: Mention): string {
	const sentence = spanAt(sentences, mention.start) ?? mention
	const start = Math.max(sentence.start, mention.start - MARGIN)
	const end = Math.min(sentence.end, mention.end + MARGIN)
	const from = start > sentence.start ? wordBoundary(text, start, 1) : start
	const to = end < sentence.end ? wordBoundary(text, end, -1) : end
	const shown = text.slice(from, to).trim()
	return `${from > sentence.start ? '… ' : ''}${shown}${to < sentence.end ? ' …' : ''}`
}

/** The nearest space from an offset on, one step at a time. */
function wordBoundary(text: string, from: number, step: 1 | -1): number {
	let at = from
	while (at > 0 && at < text.length && text[at] !== ' ') at += step
	return at
}

function howItIsWritten({ variants, notes = [] }: Entity): readonly Message[] {
	return [...(variants.length > 1 ? variants.map(variant) : []), ...notes]
}

const FIRST: Message = {
	en: 'First, line {0}: {1}',
	ar: 'أول ذكر في السطر {0}: {1}',
}

const LAST: Message = {
	en: 'Last, line {0}: {1}',
	ar: 'آخر ذكر في السطر {0}: {1}',
}

function called(text: string): Message {
	return {
		en: 'Called: {0}',
		ar: 'الصفة: {0}',
		args: [text],
	}
}

function placed(text: string): Message {
	return {
		en: 'In: {0}',
		ar: 'المكان: {0}',
		args: [text],
	}
}

function countryCode(code: string): Message {
	return {
		en: 'Country code: {0}',
		ar: 'رمز البلد: {0}',
		args: [code],
	}
}

function mentions(count: number): Message {
	return {
		en: 'Mentions in this article: {0}',
		ar: 'مرات الذكر في المقال: {0}',
		args: [`${count}`],
	}
}

function variant({ form, count }: Variant): Message {
	return {
		en: '{0} × {1}',
		ar: '{0} × {1}',
		args: [`${count}`, form],
	}
}
