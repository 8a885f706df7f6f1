import type { DocumentHighlight, Position } from 'vscode-languageserver-types'
import { occurrences } from './occurrences.ts'
import type { OpenArticle } from './open-article.ts'

const READ = 2

/** The occurrences an editor marks while the cursor stands on one of them. */
export function documentHighlights(article: OpenArticle, position: Position): DocumentHighlight[] {
	return occurrences(article, position).map((span) => ({
		range: article.rangeOf(span),
		kind: READ,
	}))
}
