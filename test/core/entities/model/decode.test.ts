import assert from 'node:assert/strict'
import fc from 'fast-check'
import { bestPath } from '../../../../server/src/core/entities/model/decode.ts'
import { LABEL_COUNT, LABELS } from '../../../../server/src/core/entities/model/labels.ts'
import {
	IMPOSSIBLE,
	legalTransitions,
} from '../../../../server/src/core/entities/model/transitions.ts'

const WORDS = 4
const steps = fc.integer({ min: -50, max: 50 })
/** Scores of a word that is read at a glance as often as not. */
const word = fc
	.tuple(fc.integer({ min: 0, max: 200 }), fc.array(steps, { minLength: 6, maxLength: 6 }))
	.map(([outside, names]) => [outside, ...names])

describe('the best labels of a sentence', () => {
	it('score as high as any legal path', () => {
		fc.assert(
			fc.property(
				fc.array(word, { minLength: WORDS, maxLength: WORDS }),
				fc.array(steps, { minLength: LABEL_COUNT ** 2, maxLength: LABEL_COUNT ** 2 }),
				(words, transitions) => {
					const scores = words.flat()
					const ready = legalTransitions(transitions)
					const { legal } = ready
					const labels = new Uint8Array(WORDS)
					bestPath(Float64Array.from(scores), ready, 0, WORDS, labels)
					assert.equal(scoreOf(labels, scores, legal), bestScore(scores, legal))
				},
			),
		)
	})

	it('never go on with a name that was not begun', () => {
		const { legal } = legalTransitions(new Int32Array(LABEL_COUNT ** 2))
		assert.equal(legal[LABELS.indexOf('O') * LABEL_COUNT + LABELS.indexOf('I-PER')], IMPOSSIBLE)
		assert.equal(legal[LABELS.indexOf('B-LOC') * LABEL_COUNT + LABELS.indexOf('I-PER')], IMPOSSIBLE)
		assert.equal(legal[LABELS.indexOf('B-PER') * LABEL_COUNT + LABELS.indexOf('I-PER')], 0)
	})
})

function bestScore(scores: readonly number[], legal: Float64Array): number {
	let best = Number.NEGATIVE_INFINITY
	for (let path = 0; path < LABEL_COUNT ** WORDS; path++) {
		const labels = Array.from(
			{ length: WORDS },
			(_, i) => Math.floor(path / LABEL_COUNT ** i) % LABEL_COUNT,
		)
		best = Math.max(best, scoreOf(labels, scores, legal))
	}
	return best
}

function scoreOf(
	labels: ArrayLike<number>,
	scores: readonly number[],
	legal: Float64Array,
): number {
	let score = 0
	let previous = 0
	for (let i = 0; i < labels.length; i++) {
		const label = labels[i] ?? 0
		score += (legal[previous * LABEL_COUNT + label] ?? 0) + (scores[i * LABEL_COUNT + label] ?? 0)
		previous = label
	}
	return score
}
