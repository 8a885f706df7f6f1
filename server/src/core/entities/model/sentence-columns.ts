import { EDGE_TYPE } from '../word-types.ts'
import type { ModelWords } from './columns.ts'
import { EDGE } from './facts.ts'
import type { Marks, Window } from './features.ts'

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
	/** What rules and seen names make of each word, as one number. */
	#marked = new Int32Array(0)
	#listed = new Uint8Array(0)

	/** Takes in the words `[from, to)` of a text. */
	fill({ words, rules, seen, listed }: ModelWords, from: number, to: number): void {
		this.count = to - from
		this.#reserve(this.count + 2 * MARGIN)
		const { type } = this
		for (let i = from; i < to; i++) {
			const at = MARGIN + i - from
			type[at] = words.type[i] as number
			this.#marked[at] = (rules[i] as number) | ((seen[i] as number) << RULED_BITS)
			this.#listed[at] = listed[i] as number
		}
		this.#closeAt(0)
		this.#closeAt(MARGIN + this.count)
	}

	#reserve(length: number): void {
		if (this.type.length >= length) return
		this.type = new Int32Array(2 * length)
		this.#marked = new Int32Array(2 * length)
		this.#listed = new Uint8Array(2 * length)
	}

	#closeAt(from: number): void {
		for (let at = from; at < from + MARGIN; at++) {
			this.type[at] = EDGE_TYPE
			this.#marked[at] = EDGE | (EDGE << RULED_BITS)
			this.#listed[at] = 0
		}
	}

	/** True when rules and seen names make nothing of a word and of those beside it. */
	isPlain(at: number): boolean {
		return (this.#markAt(at - 1) | this.#markAt(at) | this.#markAt(at + 1)) === 0
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
