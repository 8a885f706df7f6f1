import type { Items } from '../items.ts'

/**
 * What the verbs round an expression say of its time; unknown where none is near; alone where the
 * expression is the whole text.
 */
export type Tense = 'past' | 'future' | 'unknown' | 'alone'

/** What an open expression is reckoned from. */
export interface Context {
	readonly items: Items
	/** Day number of the article; undefined when nobody knows it. */
	readonly article: number | undefined
	readonly discourse: Discourse
	/** Asked only when a value hangs on it. */
	readonly tense: () => Tense
	/** The word for year is an adjective here: «the secretary-general». */
	readonly isAdjective: (item: number) => boolean
	/** The word that follows carries the article: «the hours of the night» counts no hours. */
	readonly governsNoun: () => boolean
	/** A noun follows the expression that a number can count: «2000 matches». */
	readonly countsNoun: () => boolean
	/** The word of an item is the adjective of an indefinite noun: «a new house». */
	readonly describes: (item: number) => boolean
	/** The text speaks of the fast, and the month of fasting is no name of a person at an item. */
	readonly isFast: (item: number) => boolean
	/** A number stands shortly before an item: «3 shows in the week». */
	readonly isRate: (item: number) => boolean
	/** The clause ends with the expression. */
	readonly endsClause: () => boolean
	/** The number of an item follows a word and counts nothing: «the World Cup 2014». */
	readonly isUncounted: (item: number) => boolean
	/** The same expression where a date beside it has this year. */
	readonly beside: (nearYear: number | undefined) => Context
}

/** What the text has dated so far. */
export interface Discourse {
	/** The last day named. */
	readonly day: number | undefined
	/** The last month named, with its year. */
	readonly month: { readonly year: number; readonly month: number } | undefined
	/** The last month named, where its year is open: 1 to 12. */
	readonly openMonth: number | undefined
	/** The last year named. */
	readonly year: number | undefined
	/** A year that stands with a date shortly before. */
	readonly nearYear: number | undefined
	/** Where that date ends. */
	readonly nearYearAt: number | undefined
}
