import { emitAfterPair, emitBeforePair, emitOfPair, MOST_FEATURES } from './features.ts'
import { addRows, LANES, type PackedRows } from './lanes.ts'
import type { TypeScores } from './type-scores.ts'

/** Where the sums of a pair lie: what it says of its second word, its first, the word after it. */
export const OF_PAIR = 0
export const BEFORE_PAIR = LANES
export const AFTER_PAIR = 2 * LANES
const A_PAIR = 3 * LANES

/** A power of two; most pairs of traits are met again soon. */
const PLACES = 1 << 12

/** What the traits of two types side by side say, summed up once while the pair keeps its place. */
export class PairScores {
	readonly lanes = new Int32Array(PLACES * A_PAIR)
	readonly #pairs = new Float64Array(PLACES).fill(-1)
	readonly #emitted = new Int32Array(MOST_FEATURES)
	readonly #ofTypes: TypeScores
	readonly #rows: PackedRows

	constructor(ofTypes: TypeScores, rows: PackedRows) {
		this.#ofTypes = ofTypes
		this.#rows = rows
	}

	/** Where the sums of two types are in `lanes`, until the next call. */
	of(first: number, second: number): number {
		const { traits } = this.#ofTypes
		const before = traits[first] as number
		const after = traits[second] as number
		const place = (Math.imul(before, 0x9e3779b1) + Math.imul(after, 0x85ebca6b)) >>> (32 - 12)
		const pair = before * 0x100000 + after
		const to = place * A_PAIR
		if (this.#pairs[place] === pair) return to
		this.#pairs[place] = pair
		this.#fill(first, second, to)
		return to
	}

	#fill(first: number, second: number, to: number): void {
		this.lanes.fill(0, to, to + A_PAIR)
		const { types } = this.#ofTypes
		const rows = this.#emitted
		this.#add(emitOfPair(types, first, second, rows, 0), to + OF_PAIR)
		this.#add(emitBeforePair(types, first, second, rows, 0), to + BEFORE_PAIR)
		this.#add(emitAfterPair(types, first, second, rows, 0), to + AFTER_PAIR)
	}

	#add(count: number, to: number): void {
		addRows(this.#rows, this.#emitted, count, this.lanes, to)
	}
}
