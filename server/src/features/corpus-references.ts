import { type CorpusIndex, type EntityId, referencesOf } from '../core/index.ts'
import type { ArticlePlace } from './tree/tree-node.ts'

/** Asks for the articles that name an entity. */
export interface ReferenceQuestion {
	readonly entity: EntityId
	/** How many articles at most. */
	readonly limit: number
}

/** The mentions in one article, in text order. */
export interface ArticleMentions {
	readonly path: string
	readonly places: readonly ArticlePlace[]
}

/** Where an entity is named, article by article, and whether there is more. */
export interface ReferenceAnswer {
	readonly articles: readonly ArticleMentions[]
	readonly isComplete: boolean
}

/** The mentions of an entity in the corpus. */
export function corpusReferences(
	index: CorpusIndex,
	{ entity: { kind, key }, limit }: ReferenceQuestion,
): ReferenceAnswer {
	const articles: ArticleMentions[] = []
	for (const { path, occurrences } of referencesOf(index, kind, key)) {
		if (articles.length === limit) return { articles, isComplete: false }
		const places = occurrences.flatMap(({ label, starts }) =>
			starts.map((start) => ({ path, written: label, start })),
		)
		articles.push({ path, places: places.sort((a, b) => a.start - b.start) })
	}
	return { articles, isComplete: true }
}
