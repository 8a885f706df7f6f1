import type { CompletionList, Position } from 'vscode-languageserver'
import { type EntityId, nameKey } from '../core/index.ts'
import { entityOf, mentionAt } from '../features/at.ts'
import { beginningsAt, completions } from '../features/completion.ts'
import type { OpenArticle } from '../features/open-article.ts'
import type { Section } from '../features/prose.ts'
import type { Session } from './session.ts'

/** What the corpus knows of the entity at a position, for its hover; nothing without an index. */
export async function corpusSections(
	{ indexes }: Session,
	article: OpenArticle,
	position: Position,
): Promise<readonly Section[]> {
	const home = indexes.homeOf(article.uri)
	const entity = entityAt(article, position)
	if (!home?.index.isAwake || !entity) return []
	const question = { entity, path: home.path, language: article.language }
	return (await home.index.ask('glance', question)) ?? []
}

/** Known names that begin like the word before a position. */
export async function nameCompletions(
	{ indexes }: Session,
	article: OpenArticle,
	position: Position,
): Promise<CompletionList> {
	const home = indexes.homeOf(article.uri)
	const spans = beginningsAt(article, position)
	const beginnings = spans.map(({ start, end }) => article.analysis.text.slice(start, end))
	const found = home?.index.isAwake ? await home.index.ask('names', { beginnings }) : undefined
	const typed = spans[found?.beginning ?? 0]
	const items = found && typed ? completions(article, typed, found.names) : []
	return { isIncomplete: true, items }
}

/** The entity at a position as the corpus knows it. */
export function entityAt(
	{ analysis, offsetAt }: OpenArticle,
	position: Position,
): EntityId | undefined {
	const mention = mentionAt(analysis, offsetAt(position))
	const entity = mention && entityOf(analysis, mention)
	return entity && { kind: entity.kind, key: nameKey(entity.name) }
}
