import assert from 'node:assert/strict'
import fc from 'fast-check'
import { roughly } from '../../server/src/core/message.ts'

describe('a count told roughly', () => {
	it('has two figures', () => {
		assert.equal(roughly(134_928), '130,000')
		assert.equal(roughly(2181), '2,200')
		assert.equal(roughly(97), '97')
		assert.equal(roughly(0), '0')
	})

	it('is never further off than one part in twenty', () => {
		fc.assert(
			fc.property(fc.nat(), (count) => {
				const told = Number(roughly(count).replaceAll(',', ''))
				assert.ok(Math.abs(told - count) * 20 <= count)
			}),
		)
	})
})
