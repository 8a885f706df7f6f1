import type { Analysis, DateExpression, Entity, Finding, Mention, Span } from '../core/index.ts'

/** The mention that an offset stands in or right behind. */
export function mentionAt(analysis: Analysis, offset: number): Mention | undefined {
	return spanAt(analysis.mentions, offset)
}

/** The date expression that an offset stands in or right behind. */
export function dateAt(analysis: Analysis, offset: number): DateExpression | undefined {
	return spanAt(analysis.dates, offset)
}

/** The findings that touch a span, both ends included; findings may overlap. */
export function findingsAt(analysis: Analysis, span: Span): readonly Finding[] {
	return analysis.findings.filter(({ start, end }) => start <= span.end && span.start <= end)
}

/** The entity that a mention names. */
export function entityOf(analysis: Analysis, mention: Mention): Entity | undefined {
	return analysis.entities[mention.entity]
}

/** The mentions of an entity, in text order. */
export function mentionsOf(analysis: Analysis, entity: Entity): readonly Mention[] {
	return entity.mentions.flatMap((index) => analysis.mentions[index] ?? [])
}

/** Of sorted spans that do not overlap: the one that holds `offset`, else the one that ends there. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
	let low = 0
	let high = spans.length
	while (low < high) {
		const middle = (low + high) >> 1
		if ((spans[middle] as T).start <= offset) low = middle + 1
		else high = middle
	}
	const last = spans[low - 1]
	return last && offset <= last.end ? last : undefined
}
