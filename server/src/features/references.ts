import type { Location, Position } from 'vscode-languageserver-types'
import { occurrences } from './occurrences.ts'
import type { OpenArticle } from './open-article.ts'

/** Every mention of the entity, or every expression of the same date, at a position. */
export function references(article: OpenArticle, position: Position): Location[] {
	return occurrences(article, position).map((span) => ({
		uri: article.uri,
		range: article.rangeOf(span),
	}))
}
