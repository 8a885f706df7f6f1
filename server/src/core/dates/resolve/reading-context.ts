import type { Reading } from '../../text/reading.ts'
import { tokenAt } from '../../text/tokenize.ts'
import type { Items } from '../items.ts'
import type { DateKnowledge } from '../knowledge.ts'
import type { Context, Discourse } from './context.ts'
import { NOTHING_DATED } from './discourse.ts'
import { isFastingMonth, speaksOfFasting } from './fasting.ts'
import {
	endsClause,
	isAdjective,
	isCountedNoun,
	isDefiniteNoun,
	isDescribing,
	isUncounted,
} from './neighbours.ts'
import { isRate } from './rate.ts'
import { standsAlone } from './stands-alone.ts'
import { readTense } from './tense.ts'

/** What the dates of a text are resolved with. */
export interface Stage {
	readonly reading: Reading
	readonly knowledge: DateKnowledge
	readonly items: Items
	/** Day number of the article; undefined when nobody knows it. */
	readonly article: number | undefined
}

/** The context of one expression after the other: it is moved on, not made anew, for they are many. */
export interface MovingContext extends Context {
	discourse: Discourse
	/** The offset where the expression begins, its first token, and the offset behind it. */
	start: number
	first: number
	end: number
}

/** A context that stands at no expression yet; what it is asked it finds out in the text. */
export function movingContext({ reading, knowledge, items, article }: Stage): MovingContext {
	const { tokens } = reading
	const tokenOf = (item: number) => items.token[item] as number
	const behind = () => tokenAt(tokens, at.end)
	const isAlone = () => standsAlone(tokens, knowledge, at.start, at.end)
	let speaksOfFast: boolean | undefined
	const at: MovingContext = {
		items,
		article,
		discourse: NOTHING_DATED,
		start: 0,
		first: 0,
		end: 0,
		tense: () => (isAlone() ? 'alone' : readTense(reading, knowledge, at.first, behind())),
		isAdjective: (item) => isAdjective(tokens, tokenOf(item)),
		governsNoun: () => isDefiniteNoun(tokens, behind()),
		countsNoun: () => isCountedNoun(tokens, behind()),
		describes: (item) => isDescribing(tokens, tokenOf(item)),
		isFast(item) {
			speaksOfFast ??= speaksOfFasting(tokens.text)
			return speaksOfFast && isFastingMonth(tokens, tokenOf(item))
		},
		isRate: (item) => isRate(items, item),
		endsClause: () => endsClause(tokens, behind()),
		isUncounted: (item) => isUncounted(tokens, tokenOf(item)),
	}
	return at
}
