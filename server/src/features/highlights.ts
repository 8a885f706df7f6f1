import type { Range } from 'vscode-languageserver-types'
import type { EntityKind } from '../core/index.ts'
import type { OpenArticle } from './open-article.ts'

/** Everything an editor of ours highlights in one kind, in text order. */
export interface HighlightGroup {
	readonly kind: EntityKind | 'DATE'
	readonly ranges: readonly Range[]
	/** For dates: the value of each range. */
	readonly values?: readonly string[]
}

const ENTITY_KINDS: readonly EntityKind[] = ['PER', 'LOC', 'ORG']

/** Mentions and date expressions by kind; every kind is there, if empty. */
export function highlights(article: OpenArticle): readonly HighlightGroup[] {
	const { mentions, dates } = article.analysis
	const groups = ENTITY_KINDS.map((kind) => ({
		kind,
		ranges: mentions.filter((mention) => mention.kind === kind).map(article.rangeOf),
	}))
	const values = dates.map(({ value }) => value)
	return [...groups, { kind: 'DATE', ranges: dates.map(article.rangeOf), values }]
}
