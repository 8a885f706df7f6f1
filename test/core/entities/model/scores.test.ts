import assert from 'node:assert/strict'
import fc from 'fast-check'
import { classify } from '../../../../server/src/core/entities/classified-words.ts'
import { type ModelWords, readColumns } from '../../../../server/src/core/entities/model/columns.ts'
import {
	emitDocumentRows,
	MOST_DOCUMENT_ROWS,
} from '../../../../server/src/core/entities/model/document.ts'
import { LABEL_COUNT } from '../../../../server/src/core/entities/model/labels.ts'
import {
	addRows as addPackedRows,
	isOutside,
	LANES,
	leadOutside,
	MOST_ROWS,
	packedRows,
	takeApart,
	writeOutside,
} from '../../../../server/src/core/entities/model/lanes.ts'
import type { EntityModel } from '../../../../server/src/core/entities/model/model.ts'
import { NEVER_NAMED } from '../../../../server/src/core/entities/model/type-scores.ts'
import { VoteScores } from '../../../../server/src/core/entities/model/vote-scores.ts'
import { gatherVotes } from '../../../../server/src/core/entities/model/votes.ts'
import { WordScores } from '../../../../server/src/core/entities/model/word-scores.ts'
import { findByRules } from '../../../../server/src/core/entities/rules/layers.ts'
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
				const sums = scoreWords(columns, first)
				const scores = scoresOf(lanes)
				for (let i = 0; i < columns.words.count; i++) {
					if (isOutside(lanes, i * LANES)) continue
					assert.deepEqual(rowAt(scores, i), rowAt(sums, i))
				}
			}),
		)
	})

	it('leave out quiet words between quiet words', () => {
		assert.equal(askedOf('قال إنه لم يكن هناك .'), '')
	})

	it('leave out a quiet word beside a name when it is far outside', () => {
		const asked = askedOf('قال محمد إنه لم يكن هناك .')
		assert.equal(asked, 'قال محمد')
	})

	it('leave out a known word that is not quiet when it is far outside', () => {
		const text = 'قررت الشركة ذلك ثم أعلنت'
		const { type, types } = columnsOf(text).words
		assert.notEqual(types.facts.profile[type[1] as number], NEVER_NAMED)
		assert.equal(askedOf(text), '')
	})

	it('ask a quiet word that may join two names', () => {
		const asked = askedOf('لم يكن مجلس الشيوخ في طرابلس .')
		assert.equal(asked, 'مجلس الشيوخ في طرابلس .')
	})

	it('ask every word that is marked', () => {
		fc.assert(
			fc.property(texts, (words) => {
				const columns = columnsOf(words.join(' '))
				const lanes = new Int32Array(columns.words.count * LANES)
				wordScores.score(columns, lanes)
				for (let i = 0; i < columns.words.count; i++) {
					const marks = [columns.rules[i], columns.seen[i], columns.listed[i]]
					if (marks.every((mark) => mark === 0)) continue
					assert.equal(isOutside(lanes, i * LANES), false)
				}
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
	it('say outside more surely than rows can', () => {
		const lanes = new Int32Array(LANES)
		writeOutside(lanes, 0)
		assert.ok(isOutside(lanes, 0))
		assert.deepEqual([...scoresOf(lanes)], [127 * MOST_ROWS + 1, 0, 0, 0, 0, 0, 0])
	})

	it('tell how far outside is ahead', () => {
		const lanes = new Int32Array(LANES)
		const rows = packedRows(Int8Array.of(9, -3, 4, 2, -8, 5, 1, 0), 0)
		addPackedRows(rows, new Int32Array(2), 1, lanes, 0)
		assert.equal(leadOutside(lanes, 0), 4)
	})

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

/** The words of a text that are scored. */
function askedOf(text: string): string {
	const columns = columnsOf(text)
	const { start, end, count } = columns.words
	const lanes = new Int32Array(count * LANES)
	wordScores.score(columns, lanes)
	const words = Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
	return words.filter((_, i) => !isOutside(lanes, i * LANES)).join(' ')
}

function rowAt(scores: Float64Array, i: number): Float64Array {
	return scores.subarray(i * LABEL_COUNT, (i + 1) * LABEL_COUNT)
}

function scoresOf(lanes: Int32Array): Float64Array {
	const scores = new Float64Array((lanes.length / LANES) * LABEL_COUNT)
	for (let i = 0; i < lanes.length / LANES; i++) {
		takeApart(lanes, i * LANES, scores, i * LABEL_COUNT)
	}
	return scores
}
