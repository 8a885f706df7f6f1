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

	it('begins with that of MurmurHash3', () => {
		const begin = (text: string) => hashBytes(new TextEncoder().encode(text))[0].toString(16)
		assert.equal(begin(''), '0')
		assert.equal(begin('test'), 'ba6bd213')
		assert.equal(begin('Hello, world!'), 'c0363e43')
		assert.equal(begin('The quick brown fox jumps over the lazy dog'), '2e4ff723')
	})
})
