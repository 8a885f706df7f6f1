import { EDGE_TYPE, type WordTypes } from '../word-types.ts'
import type { ModelWords } from './columns.ts'
import {
	emitVoted,
	emitVotes,
	MOST_DOCUMENT_ROWS,
	NO_LABEL,
	NO_VOTE,
	voteWindowAt,
} from './document.ts'
import { KeptSums } from './kept-sums.ts'
import { addLanes, addRows, isOutside, LANES, type PackedRows } from './lanes.ts'
import { ALL_OUTSIDE, type DocumentVotes } from './votes.ts'

/** The votes most words have: nobody else, and all others outside; with lanes of their own a type. */
const USUAL_VOTES = [0, ALL_OUTSIDE]
const A_TYPE = USUAL_VOTES.length * LANES

/** Bits of the places for windows without echoes. */
const WINDOW_BITS = 12

/** What the second reading says of the words of texts: the sums of `emitDocumentRows`, kept likewise. */
export class VoteScores {
	readonly #rows: PackedRows
	readonly #emitted = new Int32Array(MOST_DOCUMENT_ROWS)
	readonly #ofWindows = new KeptSums(WINDOW_BITS, 1)
	#types: WordTypes | undefined
	#ofTypes = new Int32Array(0)
	#filled = 0

	constructor(rows: PackedRows) {
		this.#rows = rows
	}

	/** Adds what the votes say to the scores of every word that is not outside at a glance. */
	add(columns: ModelWords, votes: DocumentVotes, lanes: Int32Array): void {
		const { count, types, type } = columns.words
		this.#keepUp(types)
		this.#bringNear(type, lanes)
		for (let i = 0; i < count; i++) {
			if (isOutside(lanes, i * LANES)) continue
			this.#addVotes(columns, votes, i, lanes)
			const vote = votes.votes[i] as number
			const echo = votes.echoes[i] as number
			const ruled = columns.rules[i] as number
			if ((echo | ruled) === 0 && (vote === 0 || vote === ALL_OUTSIDE)) {
				const usual = (type[i] as number) * A_TYPE + (vote === 0 ? 0 : LANES)
				addLanes(lanes, i * LANES, this.#ofTypes, usual)
			} else {
				const own = type[i] as number
				const emitted = emitVoted(types, own, { vote, echo }, ruled, this.#emitted, 0)
				this.#addEmitted(emitted, lanes, i * LANES)
			}
		}
	}

	/** Touches what is said of the types that are not outside (see `bringNear` of type scores). */
	#bringNear(type: Int32Array, lanes: Int32Array): void {
		const said = this.#ofTypes
		let touched = 0
		for (let i = 0; i < type.length; i++) {
			if (!isOutside(lanes, i * LANES)) touched ^= said[(type[i] as number) * A_TYPE] as number
		}
		said[said.length - 1] = touched
	}

	#addVotes(columns: ModelWords, votes: DocumentVotes, i: number, lanes: Int32Array): void {
		const packed = packWindow(columns, votes, i)
		if (packed === ECHOED) {
			const window = voteWindowAt(columns, votes, i)
			this.#addEmitted(emitVotes(window, this.#emitted, 0), lanes, i * LANES)
			return
		}
		const kept = this.#ofWindows
		const from = kept.seek(packed, 0)
		if (kept.isNew) {
			const window = voteWindowAt(columns, votes, i)
			this.#addEmitted(emitVotes(window, this.#emitted, 0), kept.lanes, from)
		}
		addLanes(lanes, i * LANES, kept.lanes, from)
	}

	#addEmitted(count: number, lanes: Int32Array, to: number): void {
		addRows(this.#rows, this.#emitted, count, lanes, to)
	}

	#keepUp(types: WordTypes): void {
		if (this.#types !== types) {
			this.#types = types
			// One more, for what `#bringNear` must put somewhere.
			this.#ofTypes = new Int32Array(types.key.length * A_TYPE + 1)
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

/** What `packWindow` says of a window with echoes. */
const ECHOED = -1

/** The votes and labels round word `i` as one number of 26 bits; `ECHOED` where a name is echoed. */
function packWindow(
	{ words: { sentence, count } }: ModelWords,
	{ labels, votes, echoes, repeats }: DocumentVotes,
	i: number,
): number {
	let labelBefore: number = NO_LABEL
	let labelAfter: number = NO_LABEL
	let voteBefore = NO_VOTE
	let voteAfter = NO_VOTE
	let echoed = echoes[i] as number
	if (i > 0 && sentence[i - 1] === sentence[i]) {
		labelBefore = labels[i - 1] as number
		voteBefore = votes[i - 1] as number
		echoed |= echoes[i - 1] as number
	}
	if (i + 1 < count && sentence[i + 1] === sentence[i]) {
		labelAfter = labels[i + 1] as number
		voteAfter = votes[i + 1] as number
		echoed |= echoes[i + 1] as number
	}
	if (echoed !== 0) return ECHOED
	const around = ((labels[i] as number) << 6) | (labelBefore << 3) | labelAfter
	const voted = ((votes[i] as number) << 10) | (fiveBits(voteBefore) << 5) | fiveBits(voteAfter)
	return (around << 17) | (voted << 2) | (repeats[i] as number)
}

/** No vote is 31, and `NO_VOTE` ends in so many ones. */
function fiveBits(vote: number): number {
	return vote & 31
}
