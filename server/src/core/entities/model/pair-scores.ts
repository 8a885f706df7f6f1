import type { WordTypes } from '../word-types.ts'
import { emitAfterPair, emitBeforePair, emitOfPair } from './context-features.ts'
import { MOST_FEATURES } from './features.ts'
import { KeptSums } from './kept-sums.ts'
import { addRows, LANES, type PackedRows } from './lanes.ts'
import type { SentenceColumns } from './sentence-columns.ts'

/** Where the sums of a pair lie: what it says of its second word, its first, the word after it. */
export const OF_PAIR = 0
export const BEFORE_PAIR = LANES
export const AFTER_PAIR = 2 * LANES

/** Most pairs of traits are met again soon. */
const PAIR_BITS = 12

/** What the traits of two types side by side say, summed up once while the pair keeps its place. */
export class PairScores {
	readonly #kept = new KeptSums(PAIR_BITS, 3)
	readonly #emitted = new Int32Array(MOST_FEATURES)
	readonly #types: WordTypes
	readonly #rows: PackedRows

	constructor(types: WordTypes, rows: PackedRows) {
		this.#types = types
		this.#rows = rows
	}

	get lanes(): Int32Array {
		return this.#kept.lanes
	}

	/** Where the sums of a word of a sentence and the one before it are in `lanes`, until the next call. */
	endingAt({ traits, type }: SentenceColumns, at: number): number {
		const from = this.#kept.seek(traits[at - 1] as number, traits[at] as number)
		if (this.#kept.isNew) this.#fill(type[at - 1] as number, type[at] as number, from)
		return from
	}

	#fill(first: number, second: number, to: number): void {
		const types = this.#types
		const rows = this.#emitted
		this.#add(emitOfPair(types, first, second, rows, 0), to + OF_PAIR)
		this.#add(emitBeforePair(types, first, second, rows, 0), to + BEFORE_PAIR)
		this.#add(emitAfterPair(types, first, second, rows, 0), to + AFTER_PAIR)
	}

	#add(count: number, to: number): void {
		addRows(this.#rows, this.#emitted, count, this.lanes, to)
	}
}
