import type { Position } from 'vscode-languageserver-types'
import type { Span } from '../core/index.ts'
import { dateAt, entityOf, mentionAt, mentionsOf } from './at.ts'
import type { OpenArticle } from './open-article.ts'

/** What means the same as the text at a position: mentions of one entity, or one date's expressions. */
export function occurrences(article: OpenArticle, position: Position): readonly Span[] {
	const { analysis } = article
	const offset = article.offsetAt(position)
	const mention = mentionAt(analysis, offset)
	const entity = mention && entityOf(analysis, mention)
	if (entity) return mentionsOf(analysis, entity)
	const date = dateAt(analysis, offset)
	if (!date) return []
	return analysis.dates.filter(({ type, value }) => type === date.type && value === date.value)
}
