import type { EntityKind } from '../entities/mention.ts'
import type { EntityId } from './entity-id.ts'
import { GrowingArray } from './growing.ts'
import type { LiveSegment } from './live-segment.ts'
import { compareGroups, topicOf } from './segment.ts'
import { stringAt } from './strings.ts'
import { isName } from './summary.ts'

/** A group of a part of the index. */
interface GroupPlace {
	readonly part: LiveSegment
	readonly group: number
}

interface Head {
	readonly part: LiveSegment
	readonly numbers: Uint32Array
	group: number
}

/**
 * Numbers for the entities of the sealed parts of an index, the same in all parts: so that what is
 * counted by entity is counted in a column. They go by kind, then by key. Parts have their groups in
 * that order, so these are merged.
 */
export class EntityNumbers {
	readonly #parts: readonly LiveSegment[]
	readonly #byPart: ReadonlyMap<LiveSegment, Uint32Array>
	/** Of each entity, the first part that has it, and its group there. */
	readonly #part = new GrowingArray()
	readonly #group = new GrowingArray()

	#columns: readonly [Float64Array, Float64Array] = [new Float64Array(0), new Float64Array(0)]
	/** A column of zeros, one an entity, for whoever counts: it is left as it was found. */
	readonly counts: Uint32Array

	constructor(parts: readonly LiveSegment[]) {
		this.#parts = parts
		const heads = parts.map((part) => ({ part, numbers: columnFor(part), group: 0 }))
		this.#byPart = new Map(heads.map(({ part, numbers }) => [part, numbers]))
		this.#merge(heads)
		this.counts = new Uint32Array(this.size)
	}

	/** How many there are; some may stand nowhere any more. */
	get size(): number {
		return this.#part.length
	}

	/** Two columns to work in, used again and again: what is large lies about long after it was needed. */
	columns(length: number): readonly [Float64Array, Float64Array] {
		if (this.#columns[0].length < length) {
			const size = Math.max(length, this.size)
			this.#columns = [new Float64Array(size), new Float64Array(size)]
		}
		return [this.#columns[0].subarray(0, length), this.#columns[1].subarray(0, length)]
	}

	/** The numbers of the groups of a part; undefined for what is laid over the sealed parts. */
	of(part: LiveSegment): Uint32Array | undefined {
		return this.#byPart.get(part)
	}

	/** The entity of a number. */
	at(number: number): EntityId {
		return entityIn(this.#placeOf(number))
	}

	/** The first number whose entity does not come before this one. */
	from(place: GroupPlace): number {
		let low = 0
		let high = this.size
		while (low < high) {
			const middle = (low + high) >> 1
			if (compare(this.#placeOf(middle), place) < 0) low = middle + 1
			else high = middle
		}
		return low
	}

	/** Whether a number is that of this entity. */
	isOf(number: number, place: GroupPlace): boolean {
		return number < this.size && compare(this.#placeOf(number), place) === 0
	}

	#placeOf(number: number): GroupPlace {
		const part = this.#parts[this.#part.at(number)] as LiveSegment
		return { part, group: this.#group.at(number) }
	}

	#merge(all: readonly Head[]): void {
		let heads = all.filter(hasMore)
		while (heads.length > 0) {
			const { part, group } = heads.reduce((a, b) => (compare(b, a) < 0 ? b : a))
			const number = this.size
			this.#part.push(this.#parts.indexOf(part))
			this.#group.push(group)
			const met = heads.filter((head) => compare(head, { part, group }) === 0)
			for (const head of met) head.numbers[head.group++] = number
			if (!met.every(hasMore)) heads = heads.filter(hasMore)
		}
	}
}

/** The entity that a group of names stands for. */
export function entityIn({ part: { segment }, group }: GroupPlace): EntityId {
	return {
		kind: topicOf(segment, group) as EntityKind,
		key: stringAt(segment.groups.key, group),
	}
}

/** A number a group of names: they are the first groups of a segment. */
function columnFor({ segment }: LiveSegment): Uint32Array {
	let names = 0
	while (names < segment.groups.topic.length && isName(topicOf(segment, names))) names++
	return new Uint32Array(names)
}

function hasMore({ group, numbers }: Head): boolean {
	return group < numbers.length
}

function compare(a: GroupPlace, b: GroupPlace): number {
	return compareGroups(a.part.segment, a.group, b.part.segment, b.group)
}
