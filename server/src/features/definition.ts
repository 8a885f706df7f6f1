import type { Location, Position } from 'vscode-languageserver-types'
import { entityOf, mentionAt } from './at.ts'
import type { OpenArticle } from './open-article.ts'

/** Where the name at a position is introduced: the first mention of its entity. */
export function definition(article: OpenArticle, position: Position): Location | undefined {
	const { analysis } = article
	const mention = mentionAt(analysis, article.offsetAt(position))
	const first = mention && entityOf(analysis, mention)?.mentions[0]
	const introduced = first === undefined ? undefined : analysis.mentions[first]
	return introduced && { uri: article.uri, range: article.rangeOf(introduced) }
}
