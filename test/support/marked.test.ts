import assert from 'node:assert/strict'
import { parseMarked } from './marked.ts'

describe('a marked text', () => {
	it('gives its text, its spans by their start, and the cursor', () => {
		assert.deepEqual(parseMarked('a [b [c] d] |e'), {
			text: 'a b c d e',
			spans: [
				{ start: 2, end: 7 },
				{ start: 4, end: 5 },
			],
			cursor: 8,
		})
	})

	it('keeps doubled brackets as brackets', () => {
		assert.deepEqual(parseMarked('[[a]]'), { text: '[a]', spans: [], cursor: 3 })
	})

	it('says where the bar stands, before or behind a bracket', () => {
		assert.deepEqual(parseMarked('[ab|]c').spans, [{ start: 0, end: 2 }])
		assert.deepEqual(parseMarked('|[ab]'), { text: 'ab', spans: [{ start: 0, end: 2 }], cursor: 0 })
	})

	it('is refused when its brackets do not match', () => {
		assert.throws(() => parseMarked('[a'))
		assert.throws(() => parseMarked('a]'))
	})
})
