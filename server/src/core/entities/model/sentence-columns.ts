import { EDGE_TYPE } from '../word-types.ts'
import type { ModelWords } from './columns.ts'
import type { ContextFacts } from './context-features.ts'
import { EDGE } from './facts.ts'
import { A_CONTEXT, type TypeScores } from './type-scores.ts'
import type { Marks, Window } from './window.ts'

/** How far a word sees to either side. */
export const MARGIN = 3

/** Bits of what rules take a word for, below what it is in a seen name. */
const RULED_BITS = 15
const RULED = (1 << RULED_BITS) - 1

/**
 * The words of one sentence at a time between its edges, so that a word's neighbours are read without
 * asking where the sentence ends: word `i` of the sentence is at `MARGIN + i` of each column.
 */
export class SentenceColumns {
	count = 0
	type = new Int32Array(0)
	/** What contexts look at, and the number of the traits of each word's type. */
	facts = factsFor(0)
	traits = new Int32Array(0)
	/** 1 for words that must be scored; 0 for those outside unasked and beyond the ends. */
	asked = new Uint8Array(0)
	/** What rules and seen names make of each word, as one number. */
	#marked = new Int32Array(0)
	#listed = new Uint8Array(0)
	/** How quiet the type of each word is; 0 for words that are marked. */
	#quiet = new Uint8Array(0)

	/** Takes in the words `[from, to)` of a text. */
	fill(columns: ModelWords, said: TypeScores, from: number, to: number): void {
		const { words, rules, seen, listed } = columns
		this.count = to - from
		this.#reserve(this.count + 2 * MARGIN)
		for (let i = from; i < to; i++) {
			const at = MARGIN + i - from
			const type = words.type[i] as number
			const marked = (rules[i] as number) | ((seen[i] as number) << RULED_BITS)
			this.#put(at, type, said.contexts)
			this.#marked[at] = marked
			this.#listed[at] = listed[i] as number
			const isMarked = (marked | (listed[i] as number)) !== 0
			this.#quiet[at] = isMarked ? 0 : (said.quiet[type] as number)
		}
		this.#closeAt(0, said)
		this.#closeAt(MARGIN + this.count, said)
		this.#leaveOut()
	}

	/**
	 * Leaves out quiet words between quiet words: they are outside unasked. Beside any other word they
	 * may be part of its name. A third of all words are left out; of 7,889 names of real articles that
	 * loses 8 and adds 2.
	 */
	#leaveOut(): void {
		const quiet = this.#quiet
		const end = MARGIN + this.count
		for (let at = MARGIN; at < end; at++) {
			const isAlone = quiet[at - 1] !== 0 && quiet[at + 1] !== 0
			this.asked[at] = isAlone && quiet[at] === 2 ? 0 : 1
		}
	}

	#reserve(length: number): void {
		if (this.type.length >= length) return
		this.type = new Int32Array(2 * length)
		this.facts = factsFor(2 * length)
		this.traits = new Int32Array(2 * length)
		this.asked = new Uint8Array(2 * length)
		this.#quiet = new Uint8Array(2 * length)
		this.#marked = new Int32Array(2 * length)
		this.#listed = new Uint8Array(2 * length)
	}

	#put(at: number, type: number, contexts: Int32Array): void {
		const { key, middle, coarse, leaning, shape } = this.facts
		const row = type * A_CONTEXT
		const clusters = contexts[row + 1] as number
		const sorts = contexts[row + 2] as number
		this.type[at] = type
		key[at] = contexts[row] as number
		middle[at] = clusters
		coarse[at] = clusters >>> 16
		leaning[at] = sorts
		shape[at] = sorts >>> 16
		this.traits[at] = contexts[row + 3] as number
	}

	#closeAt(from: number, { contexts, quiet }: TypeScores): void {
		for (let at = from; at < from + MARGIN; at++) {
			this.#put(at, EDGE_TYPE, contexts)
			this.#marked[at] = EDGE | (EDGE << RULED_BITS)
			this.#listed[at] = 0
			this.#quiet[at] = quiet[EDGE_TYPE] as number
			this.asked[at] = 0
		}
	}

	/** True when rules and seen names make nothing of a word and of those beside it. */
	isPlain(at: number): boolean {
		return (this.#markAt(at - 1) | this.#markAt(at) | this.#markAt(at + 1)) === 0
	}

	/** True when rules, seen names or listed names make something of the word. */
	isMarked(at: number): boolean {
		return (this.#markAt(at) | this.#listedAt(at)) !== 0
	}

	#markAt(at: number): number {
		return this.#marked[at] as number
	}

	/** True when the word or one beside it stands in a listed name. */
	isListed(at: number): boolean {
		return (this.#listedAt(at - 1) | this.#listedAt(at) | this.#listedAt(at + 1)) !== 0
	}

	#listedAt(at: number): number {
		return this.#listed[at] as number
	}

	/** Writes the types round a word. */
	readWindow(at: number, window: Window): void {
		const { type } = this
		window.before3 = type[at - 3] as number
		window.before2 = type[at - 2] as number
		window.before = type[at - 1] as number
		window.at = type[at] as number
		window.after = type[at + 1] as number
		window.after2 = type[at + 2] as number
		window.after3 = type[at + 3] as number
	}

	/** Writes the marks on and beside a word. */
	readMarks(at: number, marks: Marks): void {
		const before = this.#markAt(at - 1)
		const own = this.#markAt(at)
		const after = this.#markAt(at + 1)
		marks.ruledBefore = before & RULED
		marks.ruled = own & RULED
		marks.ruledAfter = after & RULED
		marks.namedBefore = before >> RULED_BITS
		marks.named = own >> RULED_BITS
		marks.namedAfter = after >> RULED_BITS
		marks.listedBefore = this.#listedAt(at - 1)
		marks.listed = this.#listedAt(at)
		marks.listedAfter = this.#listedAt(at + 1)
	}
}

function factsFor(words: number): ContextFacts {
	return {
		key: new Uint32Array(words),
		middle: new Uint16Array(words),
		coarse: new Uint16Array(words),
		leaning: new Uint16Array(words),
		shape: new Uint16Array(words),
	}
}
