import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types'
import {
	type DateExpression,
	type Entity,
	type EntityKind,
	isolate,
	type Mention,
	type Message,
	type Span,
	textOf,
} from '../core/index.ts'
import { mentionsOf } from './at.ts'
import { KIND_NAMES, KIND_SYMBOLS } from './kinds.ts'
import type { OpenArticle } from './open-article.ts'
import { say } from './say.ts'
import { standAlone } from './written-form.ts'

const ICONS = { ...KIND_SYMBOLS, headline: 15, group: 3, DATE: 24, mention: 8 } as const

const ENTITY_KINDS: readonly EntityKind[] = ['PER', 'LOC', 'ORG']

/** More than any article has, and no more than a person looks through. */
const MOST_ENTITIES = 500
const MOST_MENTIONS = 200
const MOST_DATES = 1000

const DATES: Message = {
	en: 'Dates',
	ar: 'التواريخ',
}

/**
 * The outline: the headline; people, places and organisations with their mentions; dates in order of
 * time. Of a text far longer than an article it holds the most frequent names and the first dates.
 *
 * Editors give the problems of a text to the first symbol whose range holds them, and so name the place
 * of the cursor: the headline stands for the whole article, a name for its first mention only.
 */
export function documentSymbols(article: OpenArticle): DocumentSymbol[] {
	return [
		...headline(article),
		...ENTITY_KINDS.flatMap((kind) => entityGroup(article, kind)),
		...dateGroup(article),
	]
}

function headline(article: OpenArticle): DocumentSymbol[] {
	const { text, article: parts } = article.analysis
	if (!parts.headline) return []
	const name = isolate(textOf(text, parts.headline))
	const range = article.rangeOf({ start: 0, end: text.length })
	return [{ ...symbol(article, ICONS.headline, parts.headline, { name }), range }]
}

function entityGroup(article: OpenArticle, kind: EntityKind): DocumentSymbol[] {
	const entities = article.analysis.entities.filter((entity) => {
		return entity.kind === kind && entity.mentions.length > 0
	})
	const shown = mostFrequent(entities)
	const children = shown.flatMap((entity) => entitySymbol(article, entity))
	const first = shown[0] && mentionsOf(article.analysis, shown[0])[0]
	if (!first) return []
	const name = KIND_NAMES[kind].many
	const rank = ENTITY_KINDS.indexOf(kind) + 1
	return [group(article, { name, children, all: entities.length, first, rank })]
}

/** In the order of the text, like all of them. */
function mostFrequent(entities: readonly Entity[]): readonly Entity[] {
	if (entities.length <= MOST_ENTITIES) return entities
	const ranked = entities.toSorted((a, b) => b.mentions.length - a.mentions.length)
	const chosen = new Set(ranked.slice(0, MOST_ENTITIES))
	return entities.filter((entity) => chosen.has(entity))
}

function entitySymbol(article: OpenArticle, entity: Entity): DocumentSymbol[] {
	const mentions = mentionsOf(article.analysis, entity)
	const [first] = mentions
	if (!first) return []
	const own = symbol(article, ICONS[entity.kind], first, {
		name: isolate(entity.name),
		detail: detailOf(entity),
	})
	const shown = mentions.length > 1 ? mentions.slice(0, MOST_MENTIONS) : []
	return [{ ...own, children: shown.map((mention) => mentionSymbol(article, mention)) }]
}

/** Counts and codes first, then the Arabic. */
function detailOf({ mentions, country, role }: Entity): string {
	const parts = [
		mentions.length > 1 ? `×${mentions.length}` : '',
		country ?? '',
		role ? isolate(role) : '',
	]
	return parts.filter((part) => part !== '').join(' ')
}

function mentionSymbol(article: OpenArticle, mention: Mention): DocumentSymbol {
	const line = article.rangeOf(mention).start.line + 1
	const name = isolate(standAlone(article.analysis, mention))
	return symbol(article, ICONS.mention, mention, { name, detail: `${line}` })
}

/**
 * Editors that sort an outline by place sort by range: all dates get one that holds them all, so that
 * their names, ISO values, decide. Jumping to one goes by its selection range.
 */
function dateGroup(article: OpenArticle): DocumentSymbol[] {
	const { dates, text } = article.analysis
	const [first] = dates
	if (!first) return []
	const shown = dates.slice(0, MOST_DATES)
	const range = article.rangeOf(hull(shown))
	const children = shown.toSorted(byTime).map((date) => {
		const detail = isolate(textOf(text, date))
		return { ...symbol(article, ICONS.DATE, date, { name: date.value, detail }), range }
	})
	const rank = ENTITY_KINDS.length + 1
	return [group(article, { name: DATES, children, all: dates.length, first, rank })]
}

/** Complete dates in order of time, then what has no year or is no point in time, in text order. */
function byTime(a: DateExpression, b: DateExpression): number {
	const [isDatedA, isDatedB] = [isDated(a), isDated(b)]
	if (isDatedA !== isDatedB) return isDatedA ? -1 : 1
	if (!isDatedA || a.value === b.value) return a.start - b.start
	return a.value < b.value ? -1 : 1
}

function isDated({ value }: DateExpression): boolean {
	return /^\d{4}/u.test(value)
}

/** What stands together, and how much there is of it. */
interface Group {
	readonly name: Message
	readonly children: DocumentSymbol[]
	/** Those that are not shown counted in. */
	readonly all: number
	readonly first: Span
	/** Its place among the groups. */
	readonly rank: number
}

/**
 * Stands for the place behind its first member. Below a headline, which stands for all of the text, the
 * ranges begin one behind the other, so that sorting by place keeps headline and groups in order.
 */
function group(article: OpenArticle, { name, children, all, first, rank }: Group): DocumentSymbol {
	const { analysis, language } = article
	const selectionRange = article.rangeOf({ start: first.end, end: first.end })
	const start = analysis.article.headline ? Math.min(rank, first.end) : first.end
	return {
		name: say(name, language),
		detail: children.length < all ? `${children.length} / ${all}` : `${all}`,
		kind: ICONS.group,
		range: article.rangeOf({ start, end: first.end }),
		selectionRange,
		children,
	}
}

function symbol(
	article: OpenArticle,
	kind: SymbolKind,
	span: Span,
	shown: { readonly name: string; readonly detail?: string },
): DocumentSymbol {
	const range = article.rangeOf(span)
	return { ...shown, kind, range, selectionRange: range }
}

/** From the first of the spans to the last. */
function hull(spans: readonly Span[]): Span {
	let start = Number.POSITIVE_INFINITY
	let end = 0
	for (const span of spans) {
		start = Math.min(start, span.start)
		end = Math.max(end, span.end)
	}
	return { start, end }
}
