import {
	type CorpusIndex,
	type EntityId,
	type FileReferences,
	filesWith,
	groupTerms,
	referencesOf,
} from '../core/index.ts'
import type { ArticlePlace } from './tree/tree-node.ts'

/** The mentions in one article, in text order. */
export interface ArticleMentions {
	readonly path: string
	readonly places: readonly ArticlePlace[]
}

/**
 * The mentions of an entity in the corpus, article by article: the first are there at once however many
 * there are. To be gone through while the index stays as it is.
 */
export function* corpusMentions(
	index: CorpusIndex,
	{ kind, key }: EntityId,
): Iterable<ArticleMentions> {
	for (const references of referencesOf(index, kind, key)) yield mentionsIn(references)
}

/** The same by path, as they are at this moment: gone through at leisure, the index may change. */
export function* mentionsByPath(
	index: CorpusIndex,
	{ kind, key }: EntityId,
): Iterable<ArticleMentions> {
	for (const references of filesWith(index, groupTerms(kind, key)).each()) {
		yield mentionsIn(references)
	}
}

function mentionsIn({ path, occurrences }: FileReferences): ArticleMentions {
	const places = occurrences.flatMap(({ label, starts }) =>
		starts.map((start) => ({ path, written: label, start })),
	)
	return { path, places: places.sort((a, b) => a.start - b.start) }
}
