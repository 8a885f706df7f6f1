import type { CorpusIndex } from './corpus-index.ts'
import type { EntityId } from './entity-id.ts'
import { type EntityNumbers, entityIn } from './entity-numbers.ts'
import { GrowingArray } from './growing.ts'
import type { LiveSegment } from './live-segment.ts'

/** An entity, and how much was counted of it. */
export interface CountedEntity extends EntityId {
	readonly count: number
}

/** A part of what was counted, and how many entities there are in all. */
export interface CountedPage {
	readonly entities: readonly CountedEntity[]
	readonly total: number
}

/** So few are picked out of all; more are sorted. */
const FEW = 200

/**
 * Counts something by entity over the parts of an index, in columns: a corpus has hundreds of thousands
 * of entities, and a page of an answer shows a hundred. An entity goes by its
 * rank (see `EntityNumbers`).
 */
export class EntityTally {
	readonly #numbers: EntityNumbers
	readonly #counts: Uint32Array
	readonly #found = new GrowingArray()
	readonly #unsealed = new Map<number, CountedEntity>()

	/** One at a time for an index, from here to its page. */
	constructor(index: CorpusIndex) {
		this.#numbers = index.entityNumbers
		this.#counts = this.#numbers.counts
	}

	/** Counts a group of names of a part. */
	add(part: LiveSegment, group: number, count: number): void {
		if (count === 0) return
		const rank = this.#numbers.rankOf({ part, group })
		if (Number.isInteger(rank)) this.#addNumber(rank, count)
		else this.#unsealed.set(rank, { ...entityIn({ part, group }), count })
	}

	/** Some of what was counted: most first, or by kind and key. Nothing more can be counted after it. */
	page(sort: 'count' | 'name', from: number, to: number): CountedPage {
		const total = this.#found.length + this.#unsealed.size
		const [ranks, spare] = this.#numbers.columns(total)
		ranks.set(this.#found.view())
		ranks.set([...this.#unsealed.keys()], this.#found.length)
		const order = sort === 'name' ? ranks.sort() : this.#byCount(ranks, spare, to)
		const entities = Array.from(order.subarray(from, to), (rank) => this.#at(rank))
		for (const number of this.#found.view()) this.#counts[number] = 0
		return { entities, total }
	}

	#byCount(ranks: Float64Array, spare: Float64Array, to: number): Float64Array {
		return to <= FEW
			? this.#firstByCount(ranks, spare.subarray(0, to))
			: this.#allByCount(ranks, spare)
	}

	/** The ranks that come first, most first: as many as `first` has room for. */
	#firstByCount(ranks: Float64Array, first: Float64Array): Float64Array {
		let length = 0
		for (const rank of ranks) {
			const isFull = length === first.length
			if (isFull && !this.#comesBefore(rank, first[length - 1] as number)) continue
			let at = isFull ? length - 1 : length++
			for (; at > 0 && this.#comesBefore(rank, first[at - 1] as number); at--) {
				first[at] = first[at - 1] as number
			}
			first[at] = rank
		}
		return first.subarray(0, length)
	}

	#comesBefore(a: number, b: number): boolean {
		return (this.#countOf(b) - this.#countOf(a) || a - b) < 0
	}

	/** The ranks, most first: a place in `ranks` is the remainder of what it is sorted by. */
	#allByCount(ranks: Float64Array, order: Float64Array): Float64Array {
		const { length } = ranks
		ranks.sort()
		const most = ranks.reduce((least, rank) => Math.max(least, this.#countOf(rank)), 0)
		for (let i = 0; i < length; i++) {
			order[i] = (most - this.#countOf(ranks[i] as number)) * length + i
		}
		order.sort()
		for (let i = 0; i < length; i++) order[i] = ranks[(order[i] as number) % length] as number
		return order
	}

	#at(rank: number): CountedEntity {
		const count = this.#countOf(rank)
		return this.#unsealed.get(rank) ?? { ...this.#numbers.at(rank), count }
	}

	#countOf(rank: number): number {
		if (Number.isInteger(rank)) return this.#counts[rank] as number
		return this.#unsealed.get(rank)?.count ?? 0
	}

	#addNumber(number: number, count: number): void {
		if (this.#counts[number] === 0) this.#found.push(number)
		this.#counts[number] = (this.#counts[number] as number) + count
	}
}
