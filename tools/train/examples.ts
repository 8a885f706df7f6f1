import { classify } from '../../server/src/core/entities/classified-words.ts'
import type { EntityLists } from '../../server/src/core/entities/knowledge.ts'
import { type ModelWords, readColumns } from '../../server/src/core/entities/model/columns.ts'
import { emitRows, MOST_FEATURES } from '../../server/src/core/entities/model/features.ts'
import { labelOf } from '../../server/src/core/entities/model/labels.ts'
import type { WordModel } from '../../server/src/core/entities/model/model.ts'
import { rowOf } from '../../server/src/core/entities/model/row-hash.ts'
import { findByRules } from '../../server/src/core/entities/rules/layers.ts'
import type { Words } from '../../server/src/core/entities/words.ts'
import type { Example } from './chain.ts'
import type { GoldArticle } from './gold.ts'

/** What words are looked up in; one object for all texts that are read with the same model. */
export interface WordKnowledge extends EntityLists {
	readonly model: WordModel
}

/** The columns of a text as the product reads them. */
export function columnsOf(words: Words, knowledge: WordKnowledge): ModelWords {
	const classified = classify(words, knowledge)
	return readColumns(classified, findByRules(classified, knowledge), knowledge.model)
}

/** The true label of every word. */
export function labelsOf({ words, names }: GoldArticle): Uint8Array {
	const labels = new Uint8Array(words.count)
	for (const { kind, first, to } of names) {
		for (let i = first; i < to; i++) labels[i] = labelOf(kind, i === first)
	}
	return labels
}

/** Writes the features of word `i` into `rows` and returns how many there are. */
export type Emit = (i: number, rows: Int32Array) => number

/** The sentences of an article as examples; `base` holds earlier scores of every word. */
export function examplesOf(
	words: Words,
	labels: Uint8Array,
	mask: number,
	emit: Emit,
	base?: Float64Array,
): readonly Example[] {
	const width = base ? base.length / words.count : 0
	return sentencesOf(words).map(([from, to]) => {
		const example = { ...rowsOf(from, to, mask, emit), labels: labels.slice(from, to) }
		return base ? { ...example, base: base.slice(from * width, to * width) } : example
	})
}

/** The sentences of an article for the first chain. */
export function firstExamples(
	article: GoldArticle,
	columns: ModelWords,
	mask: number,
): readonly Example[] {
	return examplesOf(article.words, labelsOf(article), mask, (i, rows) => emitRows(columns, i, rows))
}

function rowsOf(
	from: number,
	to: number,
	mask: number,
	emit: Emit,
): Pick<Example, 'rows' | 'starts'> {
	const rows = new Int32Array((to - from) * MOST_FEATURES)
	const starts = new Int32Array(to - from + 1)
	const own = new Int32Array(MOST_FEATURES)
	let count = 0
	for (let i = from; i < to; i++) {
		const emitted = emit(i, own)
		for (let r = 0; r < emitted; r++) rows[count++] = rowOf(own[r] as number, mask)
		starts[i - from + 1] = count
	}
	return { rows: rows.slice(0, count), starts }
}

function sentencesOf({ count, sentence }: Words): readonly (readonly [from: number, to: number])[] {
	const sentences: (readonly [number, number])[] = []
	for (let from = 0; from < count; ) {
		let to = from + 1
		while (to < count && sentence[to] === sentence[from]) to++
		sentences.push([from, to])
		from = to
	}
	return sentences
}
