import assert from 'node:assert/strict'
import {
	cellOf,
	Firmness,
	type Framed,
	firmnessOf,
	frameAt,
	frameOf,
	isUsual,
	packFrames,
	readFrames,
	sieveOfUsual,
} from '../../../server/src/core/spelling/words/frames.ts'
import { passes } from '../../../server/src/core/spelling/words/sieve.ts'
import { keyOf } from '../../../server/src/core/text/fold.ts'
import { tokenize } from '../../../server/src/core/text/tokenize.ts'

const SIZE = 64
const WORDS = {
	first: 'مواقع',
	usual: 'التواصل',
	other: 'الواصل',
	second: 'الاجتماعي',
}
const keys = Object.fromEntries(
	Object.entries(WORDS).map(([name, word]) => [name, keyOf(word, 0, word.length)]),
) as Readonly<Record<keyof typeof WORDS, number>>
const BETWEEN = frameOf('between', keys.first, keys.second)
const BEHIND = frameOf('behind', keys.first, keys.second)

describe('a list of frames', () => {
	const framed: Framed = { frame: BETWEEN, key: keys.usual, firmness: Firmness.firm }
	const bytes = packFrames([framed], SIZE)
	const list = readFrames(bytes)

	it('knows the usual word of its frames, and how firm they are', () => {
		const cell = cellOf(list, BETWEEN)
		assert.ok(isUsual(cell, keys.usual))
		assert.ok(!isUsual(cell, keys.other))
		assert.equal(firmnessOf(cell), Firmness.firm)
	})

	it('knows no frame that was not put in, be it of the same words', () => {
		assert.equal(cellOf(list, BEHIND), 0)
		assert.equal(cellOf(list, frameOf('between', keys.second, keys.first)), 0)
	})

	it('lets the usual word through its sieve, and hardly another, until the next is asked for', () => {
		const cell = cellOf(list, BETWEEN)
		assert.ok(passes(sieveOfUsual(cell), keys.usual))
		const others = Array.from({ length: 10_000 }, (_, key) => key + 1)
		assert.ok(others.filter((key) => passes(sieveOfUsual(cell), key)).length < 20)
		const [next] = readFrames(packFrames([{ ...framed, key: keys.other }], SIZE)).cells.filter(
			Boolean,
		)
		assert.ok(!passes(sieveOfUsual(next as number), keys.usual))
	})

	it('names the frames a word stands in, where nothing but spaces parts the words', () => {
		const tokens = tokenize(`${WORDS.first} ${WORDS.usual} ${WORDS.second}`)
		assert.equal(frameAt(tokens, 2, 'between'), BETWEEN)
		assert.equal(frameAt(tokens, 2, 'behind'), undefined)
		assert.equal(frameAt(tokens, 4, 'behind'), frameOf('behind', keys.first, keys.usual))
		const parted = tokenize(`${WORDS.first} ${WORDS.usual}, ${WORDS.second}`)
		assert.equal(frameAt(parted, 2, 'between'), undefined)
	})

	it('keeps the first where a bucket is full', () => {
		const inOneBucket = [1, 2, 3, 4, 5].map((frame) => ({ ...framed, frame }))
		const full = readFrames(packFrames(inOneBucket, SIZE))
		const held = inOneBucket.map(({ frame }) => cellOf(full, frame) !== 0)
		assert.deepEqual(held, [true, true, true, true, false])
	})

	it('reads bytes at any offset, and refuses what is no list', () => {
		const shifted = new Uint8Array(bytes.length + 1)
		shifted.set(bytes, 1)
		assert.deepEqual(readFrames(shifted.subarray(1)).cells, list.cells)
		assert.throws(() => readFrames(new Uint8Array(12)), RangeError)
	})
})
