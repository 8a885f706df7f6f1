import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
	firstForm,
	firstForms,
	NOT_LISTED,
	packWordList,
	readWordList,
} from '../../../server/src/core/spelling/words/word-list.ts'

describe('the word list', () => {
	const listed = Array.from({ length: 300 }, (_, i) => Math.imul(i + 1, 0x9e3779b1))
	const list = readWordList(packWordList(listed.map((key) => ({ key, spelling: 0, count: 5 }))))

	it('answers for many words at once as for one by one', () => {
		const key = fc.oneof(fc.constantFrom(...listed), fc.integer())
		fc.assert(
			fc.property(fc.array(key, { maxLength: 3000, size: 'max' }), (keys) => {
				const firsts = Array.from(firstForms(list, keys).subarray(0, keys.length))
				assert.deepEqual(
					firsts,
					keys.map((one) => firstForm(list, one)),
				)
			}),
			{ numRuns: 20 },
		)
	})

	it('finds every word it was made of', () => {
		for (const key of listed) assert.notEqual(firstForm(list, key), NOT_LISTED)
	})
})
