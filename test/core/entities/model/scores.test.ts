import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type ModelWords, readColumns } from '../../../../server/src/core/entities/model/columns.ts'
import {
	emitDocumentRows,
	MOST_DOCUMENT_ROWS,
} from '../../../../server/src/core/entities/model/document.ts'
import { LABEL_COUNT } from '../../../../server/src/core/entities/model/labels.ts'
import {
	addRows as addPackedRows,
	LANES,
	MOST_ROWS,
	packedRows,
	takeApart,
} from '../../../../server/src/core/entities/model/lanes.ts'
import type { EntityModel } from '../../../../server/src/core/entities/model/model.ts'
import { VoteScores } from '../../../../server/src/core/entities/model/vote-scores.ts'
import { gatherVotes } from '../../../../server/src/core/entities/model/votes.ts'
import { WordScores } from '../../../../server/src/core/entities/model/word-scores.ts'
import { findByRules } from '../../../../server/src/core/entities/rules/layers.ts'
import { classify } from '../../../../server/src/core/entities/word-classes.ts'
import { readWords } from '../../../../server/src/core/entities/words.ts'
import { read } from '../../../../server/src/core/text/read.ts'
import { addRows, scoreWords } from '../../../../tools/train/score-words.ts'
import { testKnowledge } from '../../../support/knowledge.ts'

const { entities } = testKnowledge()
const { first, second, seenNames } = entities.model as EntityModel
const wordScores = new WordScores(packedRows(first.weights, first.mask))
const voteScores = new VoteScores(packedRows(second.weights, second.mask))

/** Words of a small world: names, titles, clitics, numbers, marks, vowels, a Latin word, sentence ends. */
const WORDS = `
	الرئيس المصري عبدالفتاح السيسي وليبيا للقاهرة خليفة حفتر الجيش الوطني الليبي وزارة الداخلية
	محمد مُحمّد بن سلمان قال أن في من 2019 17 ( ) ، . « » GPS طرابلس بطرابلس الأمم المتحدة
`
	.trim()
	.split(/\s+/u)
const texts = fc.array(fc.constantFrom(...WORDS, '\n'), { maxLength: 60 })

describe('scores kept by type and pair', () => {
	it('are the sums of all features of a word', () => {
		fc.assert(
			fc.property(texts, (words) => {
				const columns = columnsOf(words.join(' '))
				const lanes = new Int32Array(columns.words.count * LANES)
				wordScores.score(columns, lanes)
				assert.deepEqual(scoresOf(lanes), scoreWords(columns, first))
			}),
		)
	})

	it('are the sums of all that votes say in the second reading', () => {
		fc.assert(
			fc.property(texts, fc.infiniteStream(fc.nat(LABEL_COUNT - 1)), (words, stream) => {
				const columns = columnsOf(words.join(' '))
				const labels = Uint8Array.from({ length: columns.words.count }, () => stream.next().value)
				const votes = gatherVotes(columns, labels)
				const lanes = new Int32Array(labels.length * LANES)
				voteScores.add(columns, votes, lanes)
				const scores = new Float64Array(labels.length * LABEL_COUNT)
				const rows = new Int32Array(MOST_DOCUMENT_ROWS)
				for (let i = 0; i < labels.length; i++) {
					const count = emitDocumentRows(columns, votes, i, rows)
					addRows(second, rows, count, scores, i * LABEL_COUNT)
				}
				assert.deepEqual(scoresOf(lanes), scores)
			}),
		)
	})
})

describe('lanes', () => {
	it('hold the largest and the smallest total of all rows a word may emit', () => {
		for (const weight of [127, -127]) {
			const lanes = new Int32Array(LANES)
			const rows = packedRows(new Int8Array(8).fill(weight), 0)
			addPackedRows(rows, new Int32Array(MOST_ROWS), MOST_ROWS, lanes, 0)
			assert.deepEqual([...scoresOf(lanes)], Array(LABEL_COUNT).fill(weight * MOST_ROWS))
		}
	})
})

function columnsOf(text: string): ModelWords {
	const words = classify(readWords(read(text)), entities)
	return readColumns(words, findByRules(words, entities), { seenNames })
}

function scoresOf(lanes: Int32Array): Float64Array {
	const scores = new Float64Array((lanes.length / LANES) * LABEL_COUNT)
	for (let i = 0; i < lanes.length / LANES; i++) {
		takeApart(lanes, i * LANES, scores, i * LABEL_COUNT)
	}
	return scores
}
