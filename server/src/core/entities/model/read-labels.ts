import type { EntityKind } from '../mention.ts'
import { type Name, nameAt } from '../name.ts'
import { bytesFor } from '../room.ts'
import type { ModelWords } from './columns.ts'
import { bestPath, type ChainModel } from './decode.ts'
import { begins, kindOf, LABEL_COUNT } from './labels.ts'
import { LANES, packedRows, takeApart } from './lanes.ts'
import type { EntityModel } from './model.ts'
import { legalTransitions, type Transitions } from './transitions.ts'
import { VoteScores } from './vote-scores.ts'
import { gatherVotes } from './votes.ts'
import { WordScores } from './word-scores.ts'

/** The names the model reads in a text: each sentence first, then again in the light of the article. */
export function readNames(columns: ModelWords, model: EntityModel): readonly Name[] {
	return namesOf(columns, readerOf(model).read(columns))
}

const readers = new WeakMap<EntityModel, LabelReader>()

function readerOf(model: EntityModel): LabelReader {
	const known = readers.get(model) ?? new LabelReader(model)
	readers.set(model, known)
	return known
}

/** A first chain at work: its tables of sums, and the room one article needs. */
export class FirstReader {
	readonly #scores: WordScores
	readonly #transitions: Transitions
	#lanes = new Int32Array(0)
	#apart = new Float64Array(0)

	constructor({ weights, mask, transitions }: ChainModel<Int8Array>) {
		this.#scores = new WordScores(packedRows(weights, mask))
		this.#transitions = legalTransitions(transitions)
	}

	/** The labels the chain gives; what it says of every word stays in `lanes` until the next text. */
	read(columns: ModelWords): Uint8Array {
		const { count } = columns.words
		if (this.#lanes.length < count * LANES) {
			this.#lanes = new Int32Array(2 * count * LANES)
			this.#apart = new Float64Array(2 * count * LABEL_COUNT)
		}
		this.#scores.score(columns, this.#lanes)
		return this.decode(columns, this.#transitions)
	}

	/** What is said of every word of the last text, `LANES` numbers each; more may be added. */
	get lanes(): Int32Array {
		return this.#lanes
	}

	/** The best labels by what the lanes hold now. */
	decode(columns: ModelWords, transitions: Transitions): Uint8Array {
		const { count } = columns.words
		for (let i = 0; i < count; i++) {
			takeApart(this.#lanes, i * LANES, this.#apart, i * LABEL_COUNT)
		}
		return decode(columns, transitions, this.#apart)
	}
}

/** A model at work: the first reading of an article, and the second in its light. */
class LabelReader {
	readonly #first: FirstReader
	readonly #second: VoteScores
	readonly #transitions: Transitions

	constructor({ first, second }: EntityModel) {
		this.#first = new FirstReader(first)
		this.#second = new VoteScores(packedRows(second.weights, second.mask))
		this.#transitions = legalTransitions(second.transitions)
	}

	read(columns: ModelWords): Uint8Array {
		const labels = this.#first.read(columns)
		this.#second.add(columns, gatherVotes(columns, labels), this.#first.lanes)
		return this.#first.decode(columns, this.#transitions)
	}
}

/** The best labels, sentence by sentence. */
export function decode(
	{ words: { count, sentence } }: ModelWords,
	transitions: Transitions,
	scores: Float64Array,
): Uint8Array {
	const labels = bytesFor(count)
	for (let from = 0; from < count; ) {
		let to = from + 1
		while (to < count && sentence[to] === sentence[from]) to++
		bestPath(scores, transitions, from, to, labels)
		from = to
	}
	return labels
}

/** The stretches of words that labels make names of. */
export function namesOf({ words }: ModelWords, labels: Uint8Array): readonly Name[] {
	const { start, type, types } = words
	const names: Name[] = []
	for (let first = 0; first < labels.length; first++) {
		const label = labels[first] as number
		if (!begins(label)) continue
		let to = first + 1
		while (to < labels.length && labels[to] === label + 1) to++
		const own = type[first] as number
		const at = (start[first] as number) + (types.facts.stem[own] as number)
		const elided = types.facts.elided[own] === 1
		names.push(nameAt(words, kindOf(label) as EntityKind, first, to, { at, elided }))
	}
	return names
}
