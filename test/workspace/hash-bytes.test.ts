import assert from 'node:assert/strict'
import fc from 'fast-check'
import { hashBytes } from '../../server/src/workspace/hash-bytes.ts'

describe('the hash of bytes', () => {
	it('depends on the bytes alone, not on where they lie', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 40 }),
				fc.integer({ min: 1, max: 3 }),
				(bytes, from) => {
					const apart = new Uint8Array(bytes.length + from)
					apart.set(bytes, from)
					assert.deepEqual(hashBytes(apart.subarray(from)), hashBytes(bytes))
				},
			),
		)
	})

	it('differs in both halves where one byte does, or the length, or the order', () => {
		const bytes = Uint8Array.from({ length: 23 }, (_, i) => i)
		const others = [
			...Array.from(bytes, (_, i) => bytes.with(i, 200)),
			bytes.subarray(1),
			bytes.subarray(0, 22),
			Uint8Array.of(...bytes, 0),
			bytes.toReversed(),
			new Uint8Array(0),
			new Uint8Array(1),
			new Uint8Array(4),
			new Uint8Array(5),
		]
		for (const half of [0, 1] as const) {
			const hashes = [bytes, ...others].map((each) => hashBytes(each)[half])
			assert.equal(new Set(hashes).size, hashes.length)
		}
	})

	it('is the first half of MurmurHash3 of 128 bits', () => {
		const hash = (text: string) => {
			const halves = Array.from(hashBytes(new TextEncoder().encode(text)))
			return halves.map((half) => half.toString(16).padStart(8, '0')).join('')
		}
		assert.equal(hash(''), '0'.repeat(16))
		assert.equal(hash('The quick brown fox jumps over the lazy dog'), '2f1583c3ecee2c67')
		assert.equal(hash("I will not buy this tobacconist's, it is scratched."), '9b5b7ba2ef3f7866')
	})
})
