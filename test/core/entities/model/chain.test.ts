import assert from 'node:assert/strict'
import { bestPath } from '../../../../server/src/core/entities/model/decode.ts'
import { LABEL_COUNT, ROW_WIDTH } from '../../../../server/src/core/entities/model/labels.ts'
import { legalTransitions } from '../../../../server/src/core/entities/model/transitions.ts'
import { type Example, learnChain } from '../../../../tools/train/chain.ts'

/** Words of a toy language: 1 is a name only after 2; 0 is nothing. */
const SENTENCES = [
	{ words: [0, 2, 1], labels: [0, 0, 1] },
	{ words: [0, 1, 0], labels: [0, 0, 0] },
	{ words: [2, 1, 0], labels: [0, 1, 0] },
	{ words: [1, 0, 2], labels: [0, 0, 0] },
]

describe('learning a chain', () => {
	const chain = learnChain(SENTENCES.map(exampleOf), { mask: 15, epochs: 60, rate: 0.3, seed: 1 })

	it('separates what its features can tell apart', () => {
		for (const sentence of SENTENCES) {
			const { rows, starts } = exampleOf(sentence)
			const scores = new Float64Array(sentence.words.length * LABEL_COUNT)
			sentence.words.forEach((_, i) => {
				for (let r = starts[i] ?? 0; r < (starts[i + 1] ?? 0); r++) {
					for (let y = 0; y < LABEL_COUNT; y++) {
						const at = i * LABEL_COUNT + y
						scores[at] = (scores[at] ?? 0) + (chain.weights[(rows[r] ?? 0) * ROW_WIDTH + y] ?? 0)
					}
				}
			})
			const labels = new Uint8Array(sentence.words.length)
			bestPath(scores, legalTransitions(chain.transitions), 0, labels.length, labels)
			assert.deepEqual([...labels], sentence.labels)
		}
	})

	it('gives the same weights every time', () => {
		const again = learnChain(SENTENCES.map(exampleOf), { mask: 15, epochs: 60, rate: 0.3, seed: 1 })
		assert.deepEqual(again, chain)
	})
})

/** Two rows a word: itself and the word before it. */
function exampleOf({ words, labels }: { words: number[]; labels: number[] }): Example {
	const rows = words.flatMap((word, i) => [word, 4 + (words[i - 1] ?? 3)])
	return {
		rows: Int32Array.from(rows),
		starts: Int32Array.from({ length: words.length + 1 }, (_, i) => 2 * i),
		labels: Uint8Array.from(labels),
	}
}
