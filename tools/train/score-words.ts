import type { ModelWords } from '../../server/src/core/entities/model/columns.ts'
import type { ChainModel } from '../../server/src/core/entities/model/decode.ts'
import { emitRows, MOST_FEATURES } from '../../server/src/core/entities/model/features.ts'
import { LABEL_COUNT, ROW_WIDTH } from '../../server/src/core/entities/model/labels.ts'
import { rowOf } from '../../server/src/core/entities/model/row-hash.ts'

/**
 * What the first reading says of every word, row by row: `LABEL_COUNT` scores each. The product keeps
 * sums of these rows; a chain that is being learnt has weights that are no whole numbers.
 */
export function scoreWords(columns: ModelWords, model: ChainModel): Float64Array {
	const { count } = columns.words
	const scores = new Float64Array(count * LABEL_COUNT)
	const rows = new Int32Array(MOST_FEATURES)
	for (let i = 0; i < count; i++) {
		addRows(model, rows, emitRows(columns, i, rows), scores, i * LABEL_COUNT)
	}
	return scores
}

/** Adds what rows (`count` features) say of a word to its scores, which begin at `to`. */
export function addRows(
	{ weights, mask }: ChainModel,
	rows: Int32Array,
	count: number,
	scores: Float64Array,
	to: number,
): void {
	for (let r = 0; r < count; r++) {
		const row = rowOf(rows[r] as number, mask) * ROW_WIDTH
		for (let label = 0; label < LABEL_COUNT; label++) {
			scores[to + label] = (scores[to + label] as number) + (weights[row + label] as number)
		}
	}
}
