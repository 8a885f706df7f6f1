import { EDGE_TYPE, type WordTypes } from '../word-types.ts'
import type { ModelWords } from './columns.ts'
import {
	ALL_OUTSIDE,
	type DocumentVotes,
	emitVoted,
	emitVotes,
	MOST_DOCUMENT_ROWS,
	NO_VOTE,
	type VoteWindow,
	voteWindowAt,
} from './document.ts'
import { addLanes, addRows, LANES, type PackedRows } from './lanes.ts'

/** The votes most words have: nobody else, and all others outside; with lanes of their own a type. */
const USUAL_VOTES = [0, ALL_OUTSIDE]
const A_TYPE = USUAL_VOTES.length * LANES

/** Bits of a place in the table of windows. */
const PLACE_BITS = 12

/** What the second reading says of the words of texts: the sums of `emitDocumentRows`, kept likewise. */
export class VoteScores {
	readonly #rows: PackedRows
	readonly #emitted = new Int32Array(MOST_DOCUMENT_ROWS)
	readonly #windows = new Int32Array(1 << PLACE_BITS).fill(-1)
	readonly #ofWindows = new Int32Array(LANES << PLACE_BITS)
	#types: WordTypes | undefined
	#ofTypes = new Int32Array(0)
	#filled = 0

	constructor(rows: PackedRows) {
		this.#rows = rows
	}

	/** Adds what the votes say to the scores of every word. */
	add(columns: ModelWords, votes: DocumentVotes, lanes: Int32Array): void {
		const { count, types, type } = columns.words
		this.#keepUp(types)
		for (let i = 0; i < count; i++) {
			const window = voteWindowAt(columns, votes, i)
			this.#addVotes(window, lanes, i * LANES)
			this.#addVoted(types, type[i] as number, window, columns.rules[i] as number, lanes, i * LANES)
		}
	}

	#addVotes(window: VoteWindow, lanes: Int32Array, to: number): void {
		if ((window.echo | window.echoBefore | window.echoAfter) !== 0) {
			this.#addEmitted(emitVotes(window, this.#emitted, 0), lanes, to)
			return
		}
		const packed = packWindow(window)
		const place = Math.imul(packed, 0x9e3779b1) >>> (32 - PLACE_BITS)
		if (this.#windows[place] !== packed) {
			this.#windows[place] = packed
			const count = emitVotes(window, this.#emitted, 0)
			this.#ofWindows.fill(0, place * LANES, (place + 1) * LANES)
			addRows(this.#rows, this.#emitted, count, this.#ofWindows, place * LANES)
		}
		addLanes(lanes, to, this.#ofWindows, place * LANES)
	}

	#addVoted(
		types: WordTypes,
		type: number,
		window: VoteWindow,
		ruled: number,
		lanes: Int32Array,
		to: number,
	): void {
		const { vote, echo } = window
		if ((echo | ruled) === 0 && (vote === 0 || vote === ALL_OUTSIDE)) {
			addLanes(lanes, to, this.#ofTypes, type * A_TYPE + (vote === 0 ? 0 : LANES))
			return
		}
		this.#addEmitted(emitVoted(types, type, window, ruled, this.#emitted, 0), lanes, to)
	}

	#addEmitted(count: number, lanes: Int32Array, to: number): void {
		addRows(this.#rows, this.#emitted, count, lanes, to)
	}

	#keepUp(types: WordTypes): void {
		if (this.#types !== types) {
			this.#types = types
			this.#ofTypes = new Int32Array(types.key.length * A_TYPE)
			this.#filled = EDGE_TYPE + 1
		}
		for (; this.#filled < types.count; this.#filled++) {
			for (const [place, vote] of USUAL_VOTES.entries()) {
				const count = emitVoted(types, this.#filled, { vote, echo: 0 }, 0, this.#emitted, 0)
				const to = this.#filled * A_TYPE + place * LANES
				addRows(this.#rows, this.#emitted, count, this.#ofTypes, to)
			}
		}
	}
}

/** A window without echoes as one number of 26 bits. */
function packWindow(window: VoteWindow): number {
	const { label, labelBefore, labelAfter, vote, voteBefore, voteAfter, repeats } = window
	const labels = (label << 6) | (labelBefore << 3) | labelAfter
	const votes = (vote << 10) | (fiveBits(voteBefore) << 5) | fiveBits(voteAfter)
	return (labels << 17) | (votes << 2) | repeats
}

function fiveBits(vote: number): number {
	return vote === NO_VOTE ? 31 : vote
}
