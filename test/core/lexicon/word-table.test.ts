import assert from 'node:assert/strict'
import fc from 'fast-check'
import { packSections, unpackSections } from '../../../server/src/core/lexicon/sections.ts'
import {
	ABSENT,
	lookUp,
	lookUpElided,
	wordTable,
} from '../../../server/src/core/lexicon/word-table.ts'
import { skeleton } from '../../../server/src/core/text/fold.ts'

describe('a word table', () => {
	it('finds what was put in, under every spelling of one skeleton, and nothing else', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), fc.string(), (words, other) => {
				const table = wordTable(words.map((word, i) => [word, i]))
				const known = new Set(words.map(skeleton))
				for (const word of words) assert.notEqual(lookUp(table, word, 0, word.length), ABSENT)
				const found = lookUp(table, other, 0, other.length) !== ABSENT
				assert.equal(found, known.has(skeleton(other)))
			}),
		)
	})

	it('finds a name behind lam with the article', () => {
		const table = wordTable([['القاهرة', 7]])
		assert.equal(lookUpElided(table, 'للقاهرة', 1, 7), 7)
		assert.equal(lookUpElided(table, 'للقاهر', 1, 6), ABSENT)
	})
})

describe('the knowledge file', () => {
	it('gives back the sections it was packed from', () => {
		const sections = new Map([
			['a.txt', new Uint8Array([1, 2, 3])],
			['long-name.bin', new Uint8Array(9)],
		])
		assert.deepEqual(unpackSections(packSections(sections)), sections)
	})

	it('says so when it is damaged', () => {
		const file = packSections(new Map([['a.txt', new Uint8Array(100)]]))
		assert.throws(() => unpackSections(file.subarray(0, 50)), RangeError)
		assert.throws(() => unpackSections(new Uint8Array(50)), RangeError)
	})
})
