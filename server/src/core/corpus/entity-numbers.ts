import type { EntityKind } from '../entities/mention.ts'
import type { EntityId } from './entity-id.ts'
import { GrowingArray } from './growing.ts'
import type { LiveSegment } from './live-segment.ts'
import { compareGroups, findGroup, type Segment, topicOf } from './segment.ts'
import { stringAt } from './strings.ts'
import { isName } from './summary.ts'

/** A group of a part of the index. */
export interface GroupPlace {
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
	/** The numbers of the groups of each part, which go up. */
	readonly byPart: ReadonlyMap<LiveSegment, Uint32Array>
	/** Of each entity, the first part that has it, and its group there. */
	readonly #part = new GrowingArray()
	readonly #group = new GrowingArray()

	#columns: readonly [Float64Array, Float64Array] = [new Float64Array(0), new Float64Array(0)]
	/** A column of zeros, one an entity, for whoever counts: it is left as it was found. */
	readonly counts: Uint32Array

	constructor(parts: readonly LiveSegment[]) {
		this.#parts = parts
		const heads = parts.map((part) => ({ part, numbers: columnFor(part), group: 0 }))
		this.byPart = new Map(heads.map(({ part, numbers }) => [part, numbers]))
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

	/** The entity of a number. */
	at(number: number): EntityId {
		return entityIn(this.#placeOf(number))
	}

	/**
	 * Where the entity of a group stands among all: its number, or a fraction between two numbers for one
	 * that stands in no sealed part, only in what is laid over them.
	 */
	rankOf(place: GroupPlace): number {
		const known = this.byPart.get(place.part)?.[place.group]
		if (known !== undefined) return known
		const next = this.#from(place)
		if (next < this.size && compare(this.#placeOf(next), place) === 0) return next
		return next - 1 + (place.group + 1) / (place.part.segment.groups.topic.length + 1)
	}

	/** The groups of an entity in some parts, those laid over the sealed ones included. */
	places(parts: readonly LiveSegment[], number: number): readonly GroupPlace[] {
		const places = parts.map((part) => ({ part, group: this.#groupIn(part, number) }))
		return places.filter(({ group }) => group >= 0)
	}

	/** -1 when there is none. */
	#groupIn(part: LiveSegment, number: number): number {
		const column = this.byPart.get(part)
		if (column) return indexIn(column, number)
		const { kind, key } = this.at(number)
		return findGroup(part.segment, kind, key)
	}

	/** The first number whose entity does not come before this one. */
	#from(place: GroupPlace): number {
		return firstNot(this.size, (number) => compare(this.#placeOf(number), place) < 0)
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

/** Where a number stands in a column that goes up; -1 where it does not. */
function indexIn(column: Uint32Array, number: number): number {
	const at = firstNot(column.length, (i) => (column[i] as number) < number)
	return column[at] === number ? at : -1
}

/** The first of `length` sorted places that no longer lies before what is looked for. */
function firstNot(length: number, isBefore: (i: number) => boolean): number {
	let low = 0
	let high = length
	while (low < high) {
		const middle = (low + high) >> 1
		if (isBefore(middle)) low = middle + 1
		else high = middle
	}
	return low
}

/** The entity that a group of names stands for. */
export function entityIn({ part: { segment }, group }: GroupPlace): EntityId {
	return {
		kind: topicOf(segment, group) as EntityKind,
		key: stringAt(segment.groups.key, group),
	}
}

/** A number a group of names. */
function columnFor({ segment }: LiveSegment): Uint32Array {
	return new Uint32Array(nameCount(segment))
}

/** How many groups are of names: they are the first of a segment. */
export function nameCount(segment: Segment): number {
	let names = 0
	while (names < segment.groups.topic.length && isName(topicOf(segment, names))) names++
	return names
}

function hasMore({ group, numbers }: Head): boolean {
	return group < numbers.length
}

function compare(a: GroupPlace, b: GroupPlace): number {
	return compareGroups(a.part.segment, a.group, b.part.segment, b.group)
}
