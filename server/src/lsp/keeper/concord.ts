import { type CorpusIndex, concordancer } from '../../core/index.ts'
import {
	type ConcordanceEnd,
	type ConcordanceOrder,
	type PlacedLine,
	placeLines,
	wordLines,
} from '../../features/concordance.ts'
import { corpusReferences } from '../../features/corpus-references.ts'
import type { ArticlePlace } from '../../features/tree/tree-node.ts'

/** An article to be looked through; without a text it could not be read. */
export interface ArticleText {
	readonly path: string
	readonly text: string | undefined
}

/** Gives lines out as they come: a first few at once, then in larger portions. */
const PORTION = 100
const LONGEST_WAIT = 100

/** Looks through articles one by one, and gives out what it finds. */
export async function concord(
	order: ConcordanceOrder,
	articles: AsyncIterable<ArticleText>,
	{ known, onLines }: { known: KnownPlaces; onLines: (lines: readonly PlacedLine[]) => void },
): Promise<ConcordanceEnd> {
	const linesOf = reader(order, known)
	const portions = new Portions(onLines)
	let read = 0
	let unreadable = 0
	for await (const { path, text } of articles) {
		if (text === undefined) {
			unreadable++
			continue
		}
		read++
		for (const line of linesOf(path, text)) {
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

/** The places of an entity by article; undefined for words, which may stand in any article. */
export type KnownPlaces = ReadonlyMap<string, readonly ArticlePlace[]> | undefined

/** What the index knows of what is looked for. */
export function knownPlaces({ entity }: ConcordanceOrder, index: CorpusIndex): KnownPlaces {
	if (!entity) return undefined
	const { articles } = corpusReferences(index, { entity, limit: Number.POSITIVE_INFINITY })
	return new Map(articles.map(({ path, places }) => [path, places]))
}

/** What finds the lines of one article. */
function reader(
	order: ConcordanceOrder,
	known: KnownPlaces,
): (path: string, text: string) => Iterable<PlacedLine> {
	const { width } = order
	if (known) return (path, text) => placeLines(path, text, { places: known.get(path) ?? [], width })
	const sought = concordancer(order.query, order.matching)
	return (path, text) => (sought ? wordLines(path, text, { sought, width }) : [])
}

/** Lines on their way out. */
class Portions {
	readonly #onLines: (lines: readonly PlacedLine[]) => void
	#lines: PlacedLine[] = []
	#given = Date.now()
	count = 0

	constructor(onLines: (lines: readonly PlacedLine[]) => void) {
		this.#onLines = onLines
	}

	add(line: PlacedLine): void {
		this.#lines.push(line)
		this.count++
		if (this.#lines.length >= PORTION) this.give()
	}

	giveSometimes(): void {
		if (Date.now() - this.#given > LONGEST_WAIT) this.give()
	}

	give(): void {
		if (this.#lines.length > 0) this.#onLines(this.#lines)
		this.#lines = []
		this.#given = Date.now()
	}
}
