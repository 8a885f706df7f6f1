import type { EntityKind } from '../mention.ts'
import { type Name, nameAt } from '../name.ts'
import type { ModelWords } from './columns.ts'
import { bestPath, legalTransitions, type Transitions } from './decode.ts'
import { gatherVotes } from './document.ts'
import { begins, kindOf, LABEL_COUNT } from './labels.ts'
import { LANES, packedRows, takeApart } from './lanes.ts'
import type { EntityModel } from './model.ts'
import { VoteScores } from './vote-scores.ts'
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

/** A model at work: its tables of sums, and the room one article needs. */
class LabelReader {
	readonly #first: WordScores
	readonly #second: VoteScores
	readonly #afterFirst: Transitions
	readonly #afterSecond: Transitions
	#lanes = new Int32Array(0)
	#scores = new Float64Array(0)

	constructor({ first, second }: EntityModel) {
		this.#first = new WordScores(packedRows(first.weights, first.mask))
		this.#second = new VoteScores(packedRows(second.weights, second.mask))
		this.#afterFirst = legalTransitions(first.transitions)
		this.#afterSecond = legalTransitions(second.transitions)
	}

	read(columns: ModelWords): Uint8Array {
		const { count } = columns.words
		if (this.#lanes.length < count * LANES) {
			this.#lanes = new Int32Array(2 * count * LANES)
			this.#scores = new Float64Array(2 * count * LABEL_COUNT)
		}
		this.#first.score(columns, this.#lanes)
		const labels = this.#decode(columns, this.#afterFirst)
		this.#second.add(columns, gatherVotes(columns, labels), this.#lanes)
		return this.#decode(columns, this.#afterSecond)
	}

	#decode(columns: ModelWords, transitions: Transitions): Uint8Array {
		const { count } = columns.words
		for (let i = 0; i < count; i++) {
			takeApart(this.#lanes, i * LANES, this.#scores, i * LABEL_COUNT)
		}
		return decode(columns, transitions, this.#scores)
	}
}

/** The best labels, sentence by sentence. */
export function decode(
	{ words: { count, sentence } }: ModelWords,
	transitions: Transitions,
	scores: Float64Array,
): Uint8Array {
	const labels = new Uint8Array(count)
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
		while (labels[to] === label + 1) to++
		const own = type[first] as number
		const at = (start[first] as number) + (types.facts.stem[own] as number)
		const elided = types.facts.elided[own] === 1
		names.push(nameAt(words, kindOf(label) as EntityKind, first, to, { at, elided }))
	}
	return names
}
