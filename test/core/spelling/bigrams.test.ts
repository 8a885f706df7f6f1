import assert from 'node:assert/strict'
import {
	hashOf,
	LEAST_PAIRS,
	logPairs,
	packBigrams,
	readBigrams,
} from '../../../server/src/core/spelling/words/bigrams.ts'

const SIZE = 64
const [NORTH, SOUTH, EAST] = [0x1234abcd, 0x77777777, 0xfedcba98]

describe('a list of word pairs', () => {
	const bytes = packBigrams(
		[
			[hashOf(NORTH, SOUTH), LEAST_PAIRS],
			[hashOf(SOUTH, EAST), 1000],
		],
		SIZE,
	)
	const pairs = readBigrams(bytes)

	it('tells how often a pair was counted, to half a nat', () => {
		assert.ok(Math.abs(logPairs(pairs, NORTH, SOUTH) - Math.log(LEAST_PAIRS)) <= 0.25)
		assert.ok(Math.abs(logPairs(pairs, SOUTH, EAST) - Math.log(1000)) <= 0.25)
	})

	it('knows the order of a pair, and not the pairs it lacks', () => {
		assert.equal(logPairs(pairs, SOUTH, NORTH), 0)
		assert.equal(logPairs(pairs, NORTH, EAST), 0)
	})

	it('keeps the commoner of pairs that find no place', () => {
		const crowd = Array.from({ length: 400 }, (_, n): [number, number] => {
			return [hashOf(n, NORTH), LEAST_PAIRS + n]
		})
		const full = readBigrams(packBigrams(crowd, SIZE))
		assert.ok(logPairs(full, 399, NORTH) > 0)
		assert.ok(full.cells.every((cell) => cell !== 0))
	})

	it('reads bytes at any offset, and refuses what is no list', () => {
		const shifted = new Uint8Array(bytes.length + 1)
		shifted.set(bytes, 1)
		assert.deepEqual(readBigrams(shifted.subarray(1)).cells, pairs.cells)
		assert.throws(() => readBigrams(new Uint8Array(6)), RangeError)
	})
})
