import { concordancer } from '../../core/index.ts'
import {
	type ConcordanceEnd,
	type ConcordanceOrder,
	type PlacedLine,
	placeLines,
	wordLines,
} from '../../features/concordance.ts'
import type { ArticlePlace } from '../../features/tree/tree-node.ts'
import type { ArticleText } from './article-texts.ts'
import { Portions } from './portions.ts'

/** An article to be looked through. */
export interface SoughtArticle extends ArticleText {
	/** Where an entity stands in it; words are looked for. */
	readonly places?: readonly ArticlePlace[]
}

/** Looks through articles one by one, and gives out what it finds. */
export async function concord(
	order: ConcordanceOrder,
	articles: AsyncIterable<SoughtArticle>,
	onLines: (lines: readonly PlacedLine[]) => void,
): Promise<ConcordanceEnd> {
	const linesOf = reader(order)
	const portions = new Portions(onLines)
	let read = 0
	let unreadable = 0
	for await (const { path, text, places } of articles) {
		if (text === undefined) {
			unreadable++
			continue
		}
		read++
		for (const line of linesOf(path, text, places)) {
			if (portions.count === order.most) {
				portions.give()
				return { isComplete: false, articles: read, unreadable }
			}
			portions.add(line)
		}
		portions.giveSometimes()
	}
	portions.give()
	return { isComplete: true, articles: read, unreadable }
}

/** What finds the lines of one article. */
function reader({ query, matching, width }: ConcordanceOrder): LinesOf {
	const sought = concordancer(query, matching)
	return (path, text, places) => {
		if (places) return placeLines(path, text, { places, width })
		return sought ? wordLines(path, text, { sought, width }) : []
	}
}

type LinesOf = (
	path: string,
	text: string,
	places: readonly ArticlePlace[] | undefined,
) => Iterable<PlacedLine>
