import assert from 'node:assert/strict'
import { aligned } from '../../../server/src/core/lexicon/aligned.ts'
import { readBigrams } from '../../../server/src/core/spelling/words/bigrams.ts'
import { readConfusions } from '../../../server/src/core/spelling/words/confusions.ts'
import { readFrames } from '../../../server/src/core/spelling/words/frames.ts'
import { readSieve } from '../../../server/src/core/spelling/words/sieve.ts'
import { hashBytes } from '../../../server/src/workspace/hash-bytes.ts'

/** Bytes of Node's, of which a slice is a view, that begin nowhere where a number may. */
function askew(bytes: Uint8Array): Uint8Array {
	const room = Buffer.alloc(bytes.length + 1)
	room.set(bytes, 1)
	return room.subarray(1)
}

describe('bytes that numbers are viewed in', () => {
	const bytes = Uint8Array.from({ length: 1 << 15 }, (_, i) => (i * i) >>> 3)

	it('are the same where they lie well, else a copy', () => {
		assert.equal(aligned(bytes), bytes)
		const copy = aligned(askew(bytes))
		assert.equal(copy.byteOffset % 4, 0)
		assert.deepEqual(copy, bytes)
		assert.notEqual(aligned(new Uint8Array(8).subarray(2), 4).byteOffset, 2)
		assert.equal(aligned(new Uint8Array(8).subarray(2), 2).byteOffset, 2)
	})

	it('are read alike wherever they lie', () => {
		for (const read of [readBigrams, readConfusions, readFrames, readSieve, hashBytes]) {
			assert.deepEqual(read(askew(bytes)), read(bytes), read.name)
		}
	})
})
