import {
	type ConcordanceLine,
	type Concordancer,
	concordance,
	type EntityId,
	lineOf,
	type Matching,
	neighbourKey,
	tokenize,
} from '../core/index.ts'
import { locate } from './locate.ts'
import type { ArticlePlace } from './tree/tree-node.ts'

/** What a concordance is made of. */
export interface ConcordanceOrder {
	/** A word or phrase; not asked about when there is an entity. */
	readonly query: string
	/** An entity of the index: all its mentions, in whatever form. */
	readonly entity?: EntityId
	readonly matching: Matching
	/** UTF-16 code units of context on each side. */
	readonly width: number
	/** How many lines at most. */
	readonly most: number
}

/** A line with its article, and what it is sorted by. */
export interface PlacedLine extends ConcordanceLine {
	readonly path: string
	/** The neighbours before and after the keyword, nearest first, folded: keys, not to be shown. */
	readonly beforeKey: string
	readonly afterKey: string
}

/** How a concordance ended. */
export interface ConcordanceEnd {
	/** False when there were more lines than asked for. */
	readonly isComplete: boolean
	readonly articles: number
	readonly unreadable: number
}

/** The lines of one article that hold the words looked for. */
export function* wordLines(
	path: string,
	text: string,
	{ sought, width }: { readonly sought: Concordancer; readonly width: number },
): Iterable<PlacedLine> {
	for (const line of concordance(tokenize(text), sought, width)) yield placed(path, line)
}

/** The lines round places of one article that the index knows. */
export function* placeLines(
	path: string,
	text: string,
	{ places, width }: { readonly places: readonly ArticlePlace[]; readonly width: number },
): Iterable<PlacedLine> {
	for (const place of places) {
		const span = locate(text, place)
		if (span) yield placed(path, lineOf(text, span, width))
	}
}

function placed(path: string, line: ConcordanceLine): PlacedLine {
	const beforeKey = neighbourKey(line, 'before')
	return { ...line, path, beforeKey, afterKey: neighbourKey(line, 'after') }
}
