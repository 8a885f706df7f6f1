import assert from 'node:assert/strict'
import { isNearlyOneOf, shinglesOf } from '../../tools/train/shingles.ts'

describe('shingles', () => {
	const wordsFrom = (first: number, count: number) => {
		const letters = (n: number) => [...`${n}`].map((d) => 'abcdefghij'[Number(d)]).join('')
		return Array.from({ length: count }, (_, i) => letters(first + i)).join(' ')
	}
	const known = shinglesOf([wordsFrom(0, 200)])

	it('know a text again that was cut, joined with another, or marked differently', () => {
		assert.ok(isNearlyOneOf(known, wordsFrom(0, 200)))
		assert.ok(isNearlyOneOf(known, wordsFrom(60, 100)))
		assert.ok(isNearlyOneOf(known, `${wordsFrom(1000, 100)}\n${wordsFrom(0, 150)}`))
		assert.ok(isNearlyOneOf(known, wordsFrom(0, 200).replaceAll(' ', ', ')))
	})

	it('know no other text, nor one that quotes a little', () => {
		assert.ok(!isNearlyOneOf(known, wordsFrom(1000, 200)))
		assert.ok(!isNearlyOneOf(known, `${wordsFrom(1000, 400)} ${wordsFrom(0, 60)}`))
		assert.ok(!isNearlyOneOf(known, ''))
	})
})
