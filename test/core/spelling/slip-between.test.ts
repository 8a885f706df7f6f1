import assert from 'node:assert/strict'
import fc from 'fast-check'
import { slipBetween } from '../../../server/src/core/spelling/slips/slip-between.ts'
import { ALEF, BEH, spell, TEH } from '../../../server/src/core/text/letters.ts'

const MEANT = 'المدرسة'

describe('a slip between two words', () => {
	it('is two letters swapped', () => {
		assert.equal(slipBetween('المدسرة', MEANT), 4)
	})
	it('is a letter left out', () => {
		assert.equal(slipBetween('المدسة', MEANT), 4)
	})
	it('is a letter struck twice', () => {
		assert.equal(slipBetween('المدررسة', MEANT), 5)
	})
	it('is a letter struck for its like, or for the one beside it', () => {
		assert.equal(slipBetween('المذرسة', MEANT), 3)
		assert.equal(slipBetween('المدرية', MEANT), 5)
	})
	it('is not any other letter, nor two of them', () => {
		assert.equal(slipBetween('المدرعة', MEANT), undefined)
		assert.equal(slipBetween('المدرقسة', MEANT), undefined)
		assert.equal(slipBetween('المذررسة', MEANT), undefined)
		assert.equal(slipBetween('درسة', MEANT), undefined)
	})
	it('is none between a word and itself, and lies inside the words where there is one', () => {
		const letters = fc.array(fc.constantFrom(ALEF, BEH, TEH), { minLength: 1, maxLength: 5 })
		const word = letters.map((codes) => spell(...codes))
		fc.assert(
			fc.property(word, word, (written, meant) => {
				const at = slipBetween(written, meant)
				if (written === meant) assert.equal(at, undefined)
				if (at !== undefined) assert.equal(written.slice(0, at), meant.slice(0, at))
			}),
		)
	})
})
