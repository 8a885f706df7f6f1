import { EDGE_TYPE, type WordTypes } from '../word-types.ts'
import type { ModelWords } from './columns.ts'
import { EDGE } from './facts.ts'
import {
	emitContext,
	emitListed,
	emitMarks,
	emitOwnMarks,
	type Marks,
	MOST_FEATURES,
	type Window,
} from './features.ts'
import { addLanes, LANES, type PackedRows, sumRows } from './lanes.ts'
import { AFTER_PAIR, BEFORE_PAIR, OF_PAIR, PairScores } from './pair-scores.ts'
import * as Said from './type-scores.ts'

/**
 * What the first reading says of the words of texts. What it says of single types and of the traits of
 * two types side by side is kept; the scores are those of all rows of `emitRows`, bit for bit, since
 * whole numbers may be added in any order.
 */
export class WordScores {
	readonly #rows: PackedRows
	readonly #emitted = new Int32Array(MOST_FEATURES)
	readonly #sums = new Int32Array(LANES)
	#ofTypes: Said.TypeScores | undefined
	#ofPairs: PairScores | undefined

	constructor(rows: PackedRows) {
		this.#rows = rows
	}

	/** Writes the scores of every word into `lanes`, `LANES` numbers a word. */
	score(columns: ModelWords, lanes: Int32Array): void {
		const { count, sentence, types } = columns.words
		const ofTypes = this.#keepUp(types)
		const ofPairs = this.#ofPairs as PairScores
		for (let from = 0; from < count; ) {
			let to = from + 1
			while (to < count && sentence[to] === sentence[from]) to++
			const walk = new Walk(columns, from, to)
			for (; walk.i < to; walk.step()) {
				addOfTypes(walk, ofTypes, lanes)
				addOfPairs(walk.window, ofPairs, lanes, walk.i * LANES)
				this.#addRows(walk, types, lanes)
			}
			from = to
		}
	}

	#keepUp(types: WordTypes): Said.TypeScores {
		if (this.#ofTypes?.types !== types) {
			this.#ofTypes = new Said.TypeScores(types, this.#rows)
			this.#ofPairs = new PairScores(this.#ofTypes, this.#rows)
		}
		this.#ofTypes.keepUp()
		return this.#ofTypes
	}

	/** What is hardly ever said twice, and most of what marks say. */
	#addRows({ i, window, marks, isMarked }: Walk, types: WordTypes, lanes: Int32Array): void {
		const rows = this.#emitted
		let count = emitContext(types, window, rows, 0)
		if (isMarked) count = emitOwnMarks(types, window.at, marks, rows, count)
		count = emitListed(types, window, marks, rows, count)
		count = emitMarks(marks, rows, count)
		sumRows(this.#rows, rows, count, this.#sums, 0)
		addLanes(lanes, i * LANES, this.#sums, 0)
	}
}

/** A sentence gone through word by word: the types and marks round word `i`. */
class Walk {
	i: number
	readonly window: Window
	readonly marks: Marks
	readonly #columns: ModelWords
	readonly #to: number

	constructor(columns: ModelWords, from: number, to: number) {
		this.i = from
		this.#columns = columns
		this.#to = to
		this.window = {
			before3: EDGE_TYPE,
			before2: EDGE_TYPE,
			before: EDGE_TYPE,
			at: this.#typeAt(from),
			after: this.#typeAt(from + 1),
			after2: this.#typeAt(from + 2),
			after3: this.#typeAt(from + 3),
		}
		this.marks = {
			ruledBefore: EDGE,
			ruled: columns.rules[from] as number,
			ruledAfter: this.#ruledAt(from + 1),
			namedBefore: EDGE,
			named: columns.seen[from] as number,
			namedAfter: this.#namedAt(from + 1),
			listedBefore: 0,
			listed: columns.listed[from] as number,
			listedAfter: this.#listedAt(from + 1),
		}
	}

	get isMarked(): boolean {
		return (this.marks.ruled | this.marks.named) !== 0
	}

	step(): void {
		const i = ++this.i
		const { window, marks } = this
		window.before3 = window.before2
		window.before2 = window.before
		window.before = window.at
		window.at = window.after
		window.after = window.after2
		window.after2 = window.after3
		window.after3 = this.#typeAt(i + 3)
		marks.ruledBefore = marks.ruled
		marks.ruled = marks.ruledAfter
		marks.ruledAfter = this.#ruledAt(i + 1)
		marks.namedBefore = marks.named
		marks.named = marks.namedAfter
		marks.namedAfter = this.#namedAt(i + 1)
		marks.listedBefore = marks.listed
		marks.listed = marks.listedAfter
		marks.listedAfter = this.#listedAt(i + 1)
	}

	#typeAt(i: number): number {
		return i < this.#to ? (this.#columns.words.type[i] as number) : EDGE_TYPE
	}

	#ruledAt(i: number): number {
		return i < this.#to ? (this.#columns.rules[i] as number) : EDGE
	}

	#listedAt(i: number): number {
		return i < this.#to ? (this.#columns.listed[i] as number) : 0
	}

	#namedAt(i: number): number {
		return i < this.#to ? (this.#columns.seen[i] as number) : EDGE
	}
}

/** Begins the scores of a word with what its type and the types round it say. */
function addOfTypes(
	{ i, window, isMarked }: Walk,
	{ lanes: said }: Said.TypeScores,
	lanes: Int32Array,
): void {
	const own = window.at * Said.A_TYPE + (isMarked ? Said.OWN : Said.UNMARKED)
	const before = window.before * Said.A_TYPE + Said.BEFORE
	const before2 = window.before2 * Said.A_TYPE + Said.BEFORE2
	const before3 = window.before3 * Said.A_TYPE + Said.BEFORE3
	const after = window.after * Said.A_TYPE + Said.AFTER
	const after2 = window.after2 * Said.A_TYPE + Said.AFTER2
	const after3 = window.after3 * Said.A_TYPE + Said.AFTER3
	for (let lane = 0; lane < LANES; lane++) {
		lanes[i * LANES + lane] =
			(said[own + lane] as number) +
			(said[before + lane] as number) +
			(said[before2 + lane] as number) +
			(said[before3 + lane] as number) +
			(said[after + lane] as number) +
			(said[after2 + lane] as number) +
			(said[after3 + lane] as number)
	}
}

function addOfPairs(
	{ before2, before, at, after }: Window,
	pairs: PairScores,
	lanes: Int32Array,
	to: number,
): void {
	addLanes(lanes, to, pairs.lanes, pairs.of(before, at) + OF_PAIR)
	addLanes(lanes, to, pairs.lanes, pairs.of(at, after) + BEFORE_PAIR)
	addLanes(lanes, to, pairs.lanes, pairs.of(before2, before) + AFTER_PAIR)
}
