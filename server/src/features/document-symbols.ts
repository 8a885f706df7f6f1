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

const DATES: Message = {
	en: 'Dates',
	ar: 'التواريخ',
}

/** The outline: the headline; people, places and organisations with their mentions; dates in order of time. */
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
	return [symbol(article, ICONS.headline, parts.headline, { name })]
}

function entityGroup(article: OpenArticle, kind: EntityKind): DocumentSymbol[] {
	const entities = article.analysis.entities.filter((entity) => entity.kind === kind)
	const children = entities.flatMap((entity) => entitySymbol(article, entity))
	return group(
		article,
		KIND_NAMES[kind].many,
		children,
		entities.flatMap((entity) => mentionsOf(article.analysis, entity)),
	)
}

function entitySymbol(article: OpenArticle, entity: Entity): DocumentSymbol[] {
	const mentions = mentionsOf(article.analysis, entity)
	const [first] = mentions
	if (!first) return []
	const own = symbol(article, ICONS[entity.kind], first, {
		name: isolate(entity.name),
		detail: detailOf(entity),
	})
	const children =
		mentions.length > 1 ? mentions.map((mention) => mentionSymbol(article, mention)) : []
	return [{ ...own, range: article.rangeOf(hull(mentions)), children }]
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
 * Editors that sort an outline by place sort by range: all dates get the range of the group, so that
 * their names, ISO values, decide. Jumping to one goes by its selection range.
 */
function dateGroup(article: OpenArticle): DocumentSymbol[] {
	const dates = article.analysis.dates.toSorted(byTime)
	const children = dates.map((date) => {
		const detail = isolate(textOf(article.analysis.text, date))
		return symbol(article, ICONS.DATE, date, { name: date.value, detail })
	})
	const [whole] = group(article, DATES, children, dates)
	if (!whole) return []
	return [{ ...whole, children: children.map((child) => ({ ...child, range: whole.range })) }]
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

function group(
	article: OpenArticle,
	name: Message,
	children: DocumentSymbol[],
	members: readonly Span[],
): DocumentSymbol[] {
	if (children.length === 0) return []
	const span = hull(members)
	const whole = symbol(article, ICONS.group, span, {
		name: say(name, article.language),
		detail: `${children.length}`,
	})
	return [{ ...whole, children }]
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
