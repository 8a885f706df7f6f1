import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
	addToSieve,
	emptySieve,
	passes,
	readSieve,
} from '../../../server/src/core/spelling/words/sieve.ts'
import { mixKey } from '../../../server/src/core/text/fold.ts'

const keys = fc.uniqueArray(fc.integer(), { minLength: 2000, maxLength: 4000 })

describe('a sieve of keys', () => {
	it('lets all through that were put in, and next to nothing else', () => {
		fc.assert(
			fc.property(keys, (all) => {
				const [others, put] = [all.slice(0, 1000), all.slice(1000)]
				const sieve = emptySieve(13)
				for (const key of put) addToSieve(sieve, mixKey(key))
				assert.ok(put.every((key) => passes(sieve, key)))
				assert.ok(others.filter((key) => passes(sieve, key)).length < 100)
			}),
			{ numRuns: 20 },
		)
	})

	it('is read from bytes wherever they lie, and only where the size is right', () => {
		const sieve = emptySieve(13)
		addToSieve(sieve, mixKey(7))
		const { buffer } = sieve.rows
		const shifted = new Uint8Array(buffer.byteLength + 1)
		shifted.set(new Uint8Array(buffer), 1)
		assert.deepEqual(readSieve(shifted.subarray(1)), sieve)
		assert.throws(() => readSieve(shifted.subarray(0, 4 * 8191)), /power of two of rows, not 8191/)
	})
})
