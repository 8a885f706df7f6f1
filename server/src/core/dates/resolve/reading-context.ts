import type { Reading } from '../../text/reading.ts'
import { tokenAt } from '../../text/tokenize.ts'
import type { Items } from '../items.ts'
import type { DateKnowledge } from '../knowledge.ts'
import type { Context, Discourse, Tense } from './context.ts'
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

/**
 * The context of one expression after the other: it is moved on, not made anew, for they are many.
 * What it is asked it finds out in the text.
 */
export class MovingContext implements Context {
	discourse: Discourse = NOTHING_DATED
	/** The offset where the expression begins, its first token, and the offset behind it. */
	start = 0
	first = 0
	end = 0
	readonly items: Items
	readonly article: number | undefined
	readonly #stage: Stage
	#speaksOfFast: boolean | undefined = undefined

	constructor(stage: Stage) {
		this.#stage = stage
		this.items = stage.items
		this.article = stage.article
	}

	tense(): Tense {
		const { reading, knowledge } = this.#stage
		if (standsAlone(reading.tokens, knowledge, this.start, this.end)) return 'alone'
		return readTense(reading, knowledge, this.first, this.#behind())
	}

	isAdjective(item: number): boolean {
		return isAdjective(this.#stage.reading.tokens, this.#tokenOf(item))
	}

	governsNoun(): boolean {
		return isDefiniteNoun(this.#stage.reading.tokens, this.#behind())
	}

	countsNoun(): boolean {
		return isCountedNoun(this.#stage.reading.tokens, this.#behind())
	}

	describes(item: number): boolean {
		return isDescribing(this.#stage.reading.tokens, this.#tokenOf(item))
	}

	isFast(item: number): boolean {
		const { tokens } = this.#stage.reading
		this.#speaksOfFast ??= speaksOfFasting(tokens.text)
		return this.#speaksOfFast && isFastingMonth(tokens, this.#tokenOf(item))
	}

	isRate(item: number): boolean {
		return isRate(this.items, item)
	}

	endsClause(): boolean {
		return endsClause(this.#stage.reading.tokens, this.#behind())
	}

	isUncounted(item: number): boolean {
		return isUncounted(this.#stage.reading.tokens, this.#tokenOf(item))
	}

	beside(nearYear: number | undefined): Context {
		const { start, first, end } = this
		const beside = new MovingContext(this.#stage)
		const discourse = { ...this.discourse, nearYear }
		return Object.assign(beside, { start, first, end, discourse })
	}

	#tokenOf(item: number): number {
		return this.items.token[item] as number
	}

	/** The token behind the expression. */
	#behind(): number {
		return tokenAt(this.#stage.reading.tokens, this.end)
	}
}
