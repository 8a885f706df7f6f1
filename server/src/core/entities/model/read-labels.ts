import type { EntityKind } from '../mention.ts'
import { type Name, nameAt } from '../name.ts'
import type { ModelWords } from './columns.ts'
import { addRows, bestPath, type ChainModel, legalTransitions } from './decode.ts'
import { emitDocumentRows, gatherVotes, MOST_DOCUMENT_ROWS } from './document.ts'
import { emitRows, MOST_FEATURES } from './features.ts'
import { begins, kindOf, LABEL_COUNT } from './labels.ts'
import type { EntityModel } from './model.ts'

/** The names the model reads in a text: each sentence first, then again in the light of the article. */
export function readNames(
	columns: ModelWords,
	{ first, second }: Pick<EntityModel, 'first' | 'second'>,
): readonly Name[] {
	const scores = scoreWords(columns, first)
	const labels = decode(columns, first, scores)
	addDocumentScores(columns, labels, second, scores)
	return namesOf(columns, decode(columns, second, scores))
}

/** What the first reading says of every word: `LABEL_COUNT` scores each. */
export function scoreWords(columns: ModelWords, model: ChainModel): Float64Array {
	const { count } = columns.words
	const scores = new Float64Array(count * LABEL_COUNT)
	const rows = new Int32Array(MOST_FEATURES)
	for (let i = 0; i < count; i++) {
		const emitted = emitRows(columns, i, rows)
		addRows(model, rows, emitted, scores, i * LABEL_COUNT)
	}
	return scores
}

function addDocumentScores(
	columns: ModelWords,
	labels: Uint8Array,
	model: ChainModel,
	scores: Float64Array,
): void {
	const votes = gatherVotes(columns, labels)
	const rows = new Int32Array(MOST_DOCUMENT_ROWS)
	for (let i = 0; i < labels.length; i++) {
		const emitted = emitDocumentRows(columns, votes, i, rows)
		addRows(model, rows, emitted, scores, i * LABEL_COUNT)
	}
}

/** The best labels, sentence by sentence. */
export function decode(columns: ModelWords, model: ChainModel, scores: Float64Array): Uint8Array {
	const { count, sentence } = columns.words
	const labels = new Uint8Array(count)
	const legal = legalTransitions(model.transitions)
	for (let from = 0; from < count; ) {
		let to = from + 1
		while (to < count && sentence[to] === sentence[from]) to++
		bestPath(scores, legal, from, to, labels)
		from = to
	}
	return labels
}

/** The stretches of words that labels make names of. */
export function namesOf(columns: ModelWords, labels: Uint8Array): readonly Name[] {
	const names: Name[] = []
	for (let first = 0; first < labels.length; first++) {
		const label = labels[first] as number
		if (!begins(label)) continue
		let to = first + 1
		while (labels[to] === label + 1) to++
		const stem = { at: columns.stem[first] as number, elided: columns.elided[first] === 1 }
		names.push(nameAt(columns.words, kindOf(label) as EntityKind, first, to, stem))
	}
	return names
}
