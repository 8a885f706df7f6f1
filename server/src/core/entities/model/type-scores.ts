import { TokenKind } from '../../text/tokenize.ts'
import { EDGE_TYPE, type WordTypes } from '../word-types.ts'
import { MOST_FEATURES } from './features.ts'
import { KeptSums } from './kept-sums.ts'
import {
	addFound,
	addLanes,
	addRows,
	findRows,
	LANES,
	leadOutside,
	type PackedRows,
} from './lanes.ts'
import { emitMarks, emitOwnMarks } from './mark-features.ts'
import { feature } from './row-hash.ts'
import {
	emitAlone,
	emitSide,
	FORM_TEMPLATES,
	PLACES,
	type Place,
	type Side,
} from './type-features.ts'
import { NO_MARKS } from './window.ts'

/** Where the sums of a type lie: for itself and for its neighbours, in the order of `PLACES`… */
export const OWN = 0
export const BEFORE = LANES
export const BEFORE2 = 2 * LANES
export const BEFORE3 = 3 * LANES
export const AFTER = 4 * LANES
export const AFTER2 = 5 * LANES
export const AFTER3 = 6 * LANES
/** …and again for itself when there are no marks on or beside it. */
export const PLAIN = 7 * LANES
export const A_TYPE = 8 * LANES

/** How many numbers `contexts` has a type. */
export const A_CONTEXT = 4

/** The profile of a word that raw news has, and hardly ever takes for part of a name: it is quiet. */
export const NEVER_NAMED = 1 << 15
/** Single letters may spell an acronym. */
const LONE_LETTER = (TokenKind.word << 6) | 1

/** Bits of the places for clusters, sorts, and what no marks say. */
const CLUSTER_BITS = 11
const SORT_BITS = 11
const PLAIN_BITS = 11

/** What the first reading says of and by each word type, summed up once a type. */
export class TypeScores {
	readonly types: WordTypes
	/** `A_TYPE` numbers a type. */
	readonly lanes: Int32Array
	/**
	 * What contexts look at, `A_CONTEXT` numbers a type: the key of the stem; the middle cluster, above
	 * it the coarse one; the leaning, above it the shape; a number for all types whose lists, classes and
	 * leanings are the same.
	 */
	readonly contexts: Int32Array
	/** 1 for quiet types, 2 for quiet types that say of themselves that they are outside, 0 for others. */
	readonly quiet: Uint8Array
	readonly #rows: PackedRows
	readonly #emitted = new Int32Array(MOST_FEATURES)
	readonly #traits = new Map<number, number>()
	readonly #ofClusters = new KeptSums(CLUSTER_BITS, PLACES.length)
	readonly #ofSorts = new KeptSums(SORT_BITS, PLACES.length)
	readonly #ofNoMarks = new KeptSums(PLAIN_BITS, 1)
	#filled = EDGE_TYPE

	constructor(types: WordTypes, rows: PackedRows) {
		this.types = types
		this.lanes = new Int32Array(types.key.length * A_TYPE)
		// One more, for what `bringNear` must put somewhere.
		this.contexts = new Int32Array(types.key.length * A_CONTEXT + 1)
		this.quiet = new Uint8Array(types.key.length)
		this.#rows = rows
	}

	/** Touches what is said of the types of the words `[from, to)`, so that it is near when it is summed up. */
	bringNear(type: Int32Array, from: number, to: number): void {
		const { lanes, contexts } = this
		let touched = 0
		for (let i = from; i < to; i++) {
			const own = type[i] as number
			const sums = own * A_TYPE
			touched ^= (lanes[sums] as number) ^ (lanes[sums + A_TYPE / 2] as number)
			touched ^= contexts[own * A_CONTEXT] as number
		}
		contexts[contexts.length - 1] = touched
	}

	/** Adds the types that are new since the last time. */
	keepUp(): void {
		while (this.#filled < this.types.count) this.#fill(this.#filled++)
	}

	#fill(type: number): void {
		const { leaf, lists, leaning, shape } = this.types.facts
		this.#putContext(type)
		this.#addOwn(type)
		if (type === EDGE_TYPE) {
			this.quiet[type] = 1
			this.#addSide('cluster', type, this.lanes, type * A_TYPE)
			this.#addSide('sort', type, this.lanes, type * A_TYPE)
			return
		}
		const listed = ((lists[type] as number) << 9) | (this.types.classes[type] as number)
		const shaped = ((leaning[type] as number) << 10) | (shape[type] as number)
		this.#addKept('cluster', this.#ofClusters, this.#ofClusters.seek(leaf[type] as number, 0), type)
		this.#addKept('sort', this.#ofSorts, this.#ofSorts.seek(listed, shaped), type)
		this.#addPlain(type)
		this.quiet[type] = this.#quietOf(type)
	}

	#quietOf(type: number): number {
		const { profile, shape } = this.types.facts
		if (profile[type] !== NEVER_NAMED || shape[type] === LONE_LETTER) return 0
		return leadOutside(this.lanes, type * A_TYPE + PLAIN) > 0 ? 2 : 1
	}

	#putContext(type: number): void {
		const { key, middle, coarse, leaning, shape } = this.types.facts
		const at = type * A_CONTEXT
		this.contexts[at] = key[type] as number
		this.contexts[at + 1] = (middle[type] as number) | ((coarse[type] as number) << 16)
		this.contexts[at + 2] = (leaning[type] as number) | ((shape[type] as number) << 16)
		this.contexts[at + 3] = this.#traitsOf(type)
	}

	/** Adds what no other type says: what its form says from every place, and it of itself. */
	#addOwn(type: number): void {
		const { key, facts } = this.types
		const rows = this.#emitted
		const word = key[type] as number
		const stem = facts.key[type] as number
		let forms = 0
		for (const { fact, template } of FORM_TEMPLATES) {
			rows[forms++] = feature(template, fact === 'word' ? word : stem)
		}
		const count = type === EDGE_TYPE ? forms : emitAlone(this.types, type, rows, forms)
		findRows(this.#rows, rows, count)
		const to = type * A_TYPE
		for (const [at, { place }] of FORM_TEMPLATES.entries()) {
			addFound(this.#rows, rows, at, at + 1, this.lanes, to + place * LANES)
		}
		addFound(this.#rows, rows, forms, count, this.lanes, to)
	}

	/** Adds what another side of a type says from every place. */
	#addSide(side: Side, type: number, lanes: Int32Array, to: number): void {
		for (let at = 0; at < PLACES.length; at++) {
			const count = emitSide(this.types, type, PLACES[at] as Place, side, this.#emitted, 0)
			addRows(this.#rows, this.#emitted, count, lanes, to + at * LANES)
		}
	}

	/** Adds what a side says that has its sums at `from`, and sums them up first when they are new. */
	#addKept(side: Side, kept: KeptSums, from: number, type: number): void {
		if (kept.isNew) this.#addSide(side, type, kept.lanes, from)
		const to = type * A_TYPE
		for (let at = 0; at < PLACES.length * LANES; at += LANES) {
			addLanes(this.lanes, to + at, kept.lanes, from + at)
		}
	}

	#addPlain(type: number): void {
		const { middle, leaning } = this.types.facts
		const from = this.#ofNoMarks.seek(middle[type] as number, leaning[type] as number)
		if (this.#ofNoMarks.isNew) {
			const own = emitOwnMarks(this.types, type, NO_MARKS, this.#emitted, 0)
			const count = emitMarks(NO_MARKS, this.#emitted, own)
			addRows(this.#rows, this.#emitted, count, this.#ofNoMarks.lanes, from)
		}
		const to = type * A_TYPE
		addLanes(this.lanes, to + PLAIN, this.lanes, to + OWN)
		addLanes(this.lanes, to + PLAIN, this.#ofNoMarks.lanes, from)
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
