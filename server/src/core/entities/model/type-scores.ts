import { EDGE_TYPE, type WordTypes } from '../word-types.ts'
import {
	emitMarks,
	emitOwn,
	emitOwnMarks,
	type Marks,
	MOST_FEATURES,
	NEIGHBOURS,
} from './features.ts'
import { addRows, LANES, type PackedRows } from './lanes.ts'

/** Where the sums of a type lie: marks left out, no marks on or beside the word, for its neighbours. */
export const OWN = 0
export const PLAIN = LANES
export const BEFORE = 2 * LANES
export const BEFORE2 = 3 * LANES
export const BEFORE3 = 4 * LANES
export const AFTER = 5 * LANES
export const AFTER2 = 6 * LANES
export const AFTER3 = 7 * LANES
export const A_TYPE = 8 * LANES

/** No marks on or beside a word. */
export const NO_MARKS: Marks = {
	ruledBefore: 0,
	ruled: 0,
	ruledAfter: 0,
	namedBefore: 0,
	named: 0,
	namedAfter: 0,
	listedBefore: 0,
	listed: 0,
	listedAfter: 0,
}

/** What the first reading says of and by each word type, summed up once a type. */
export class TypeScores {
	readonly types: WordTypes
	/** `A_TYPE` numbers a type. */
	readonly lanes: Int32Array
	/** A number for all types whose lists, classes and leanings are the same. */
	readonly traits: Uint32Array
	readonly #rows: PackedRows
	readonly #emitted = new Int32Array(MOST_FEATURES)
	readonly #traits = new Map<number, number>()
	#filled = EDGE_TYPE

	constructor(types: WordTypes, rows: PackedRows) {
		this.types = types
		this.lanes = new Int32Array(types.key.length * A_TYPE)
		this.traits = new Uint32Array(types.key.length)
		this.#rows = rows
	}

	/** Adds the types that are new since the last time. */
	keepUp(): void {
		while (this.#filled < this.types.count) this.#fill(this.#filled++)
	}

	#fill(type: number): void {
		const { types } = this
		const rows = this.#emitted
		const to = type * A_TYPE
		this.traits[type] = this.#traitsOf(type)
		for (const [place, { emit }] of NEIGHBOURS.entries()) {
			this.#add(emit(types, type, rows, 0), to + BEFORE + place * LANES)
		}
		if (type === EDGE_TYPE) return
		const own = emitOwn(types, type, rows, 0)
		this.#add(own, to + OWN)
		const marked = emitOwnMarks(types, type, NO_MARKS, rows, own)
		this.#add(emitMarks(NO_MARKS, rows, marked), to + PLAIN)
	}

	#add(count: number, to: number): void {
		addRows(this.#rows, this.#emitted, count, this.lanes, to)
	}

	#traitsOf(type: number): number {
		const { classes, facts } = this.types
		const listed = (facts.lists[type] as number) * 0x10000 + (classes[type] as number)
		const traits = listed * 0x10000 + (facts.leaning[type] as number)
		const known = this.#traits.get(traits) ?? this.#traits.size
		this.#traits.set(traits, known)
		return known
	}
}
