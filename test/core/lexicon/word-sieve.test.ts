import assert from 'node:assert/strict'
import fc from 'fast-check'
import { mayHold, wordSieve } from '../../../server/src/core/lexicon/word-sieve.ts'
import { keyOf } from '../../../server/src/core/text/fold.ts'

describe('a word sieve', () => {
	const anyKey = fc.nat(0xffffffff)

	it('lets every key through that it was given', () => {
		fc.assert(
			fc.property(fc.array(anyKey, { maxLength: 500 }), (keys) => {
				const sieve = wordSieve(keys)
				for (const key of keys) assert.ok(mayHold(sieve, key))
			}),
		)
	})

	it('holds back nine in ten of the others', () => {
		const keyIn = (word: string) => keyOf(word, 0, word.length)
		const keys = (letter: string) =>
			Array.from({ length: 16_000 }, (_, i) => keyIn(`${letter}${i}`))
		const sieve = wordSieve(keys('\u0628'))
		const passed = keys('\u062a').filter((key) => mayHold(sieve, key))
		assert.ok(passed.length < 16_000 / 10, `${passed.length}`)
	})
})
