import type { CorpusIndex, EntityId } from '../../core/index.ts'
import { type ArticleMentions, corpusMentions } from '../../features/corpus-references.ts'
import { Portions } from './portions.ts'

/** Asks for the articles that name an entity. */
export interface ReferenceOrder {
	readonly entity: EntityId
	/** How many articles at most. */
	readonly limit: number
}

/** How a list of references ended. */
export interface ReferenceEnd {
	/** False when there were more articles than asked for. */
	readonly isComplete: boolean
}

/** Gives out the mentions of an entity, a first few articles at once. */
export function refer(
	index: CorpusIndex,
	{ entity, limit }: ReferenceOrder,
	onArticles: (articles: readonly ArticleMentions[]) => void,
): ReferenceEnd {
	const portions = new Portions(onArticles)
	let isComplete = true
	for (const article of corpusMentions(index, entity)) {
		isComplete = portions.count < limit
		if (!isComplete) break
		portions.add(article)
	}
	portions.give()
	return { isComplete }
}
