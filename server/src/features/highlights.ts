import type { Range } from 'vscode-languageserver-types'
import type { EntityKind, Span } from '../core/index.ts'
import type { OpenArticle } from './open-article.ts'

/** Everything an editor of ours highlights in one kind, in text order. */
export interface HighlightGroup {
	readonly kind: EntityKind | 'DATE'
	readonly ranges: readonly Range[]
	/** For dates: the value of each range. */
	readonly values?: readonly string[]
}

const ENTITY_KINDS: readonly EntityKind[] = ['PER', 'LOC', 'ORG']

/**
 * Mentions and date expressions by kind, of a text told by its parts; every kind is there, if empty.
 * With a range given, only what stands in it.
 */
export function highlights(
	parts: readonly OpenArticle[],
	lines?: Range,
): readonly HighlightGroup[] {
	const shown = parts.map((part) => ({ part, isShown: within(part, lines) }))
	const groups = ENTITY_KINDS.map((kind) => ({
		kind,
		ranges: shown.flatMap(({ part, isShown }) =>
			part.analysis.mentions
				.filter((mention) => mention.kind === kind && isShown(mention))
				.map(part.rangeOf),
		),
	}))
	const dates = shown.flatMap(({ part, isShown }) =>
		part.analysis.dates.filter(isShown).map((date) => [part.rangeOf(date), date.value] as const),
	)
	const ranges = dates.map(([range]) => range)
	return [...groups, { kind: 'DATE', ranges, values: dates.map(([, value]) => value) }]
}

/** Whether a span of a part stands on the lines asked for. */
function within(part: OpenArticle, lines: Range | undefined): (span: Span) => boolean {
	if (!lines) return () => true
	const from = part.offsetAt(lines.start)
	const to = part.offsetAt(lines.end)
	return ({ start, end }) => start < to && from < end
}
