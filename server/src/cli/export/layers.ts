import type { Analysis, DateExpression, Entity, Mention, Span } from '../../core/index.ts'
import { countUpTo } from './code-points.ts'

/** A mention with what it names. */
export interface NamedMention extends Mention {
	readonly named: Entity
}

/** Something a text is marked up with: a name or a date. */
export type Mark = NamedMention | DateExpression

/** Mentions with their entities, in text order. */
export function namedMentions({ mentions, entities }: Analysis): readonly NamedMention[] {
	return mentions.flatMap((mention) => {
		const named = entities[mention.entity]
		return named ? [{ ...mention, named }] : []
	})
}

/** True for names. */
export function isName(mark: Mark): mark is NamedMention {
	return 'kind' in mark
}

/** Names and dates in text order, for formats whose marks cannot overlap: a name wins over a date. */
export function marksInLine(analysis: Analysis): readonly Mark[] {
	const names = namedMentions(analysis)
	const dates = analysis.dates.filter(({ start, end }) => {
		const name = names[firstBehind(names, start)]
		return !name || name.start >= end
	})
	return [...names, ...dates].sort((a, b) => a.start - b.start)
}

/** Which of the spans, in text order and not overlapping, is the first that ends behind an offset. */
export function firstBehind(spans: readonly Span[], offset: number): number {
	return countUpTo(spans, offset, ({ end }) => end)
}
