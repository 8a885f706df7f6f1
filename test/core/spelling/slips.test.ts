import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
	hasSlip,
	isOfFingers,
	slipsOf,
	type Wanted,
} from '../../../server/src/core/spelling/slips/slips.ts'
import { testKnowledge } from '../../support/knowledge.ts'

/** Of shorter words no letter but one beside its like is one too many. */
const LONG = 6
const WORDS = `
الحكومة
المستخدمين
الجمهورية
التعاون
الانتخابات
معلومات
`
/** Letters with dots, an alef, a ligature, a stroke, or nothing. */
const ADDED = ['', '\u062a', '\u062d', '\u0646', '\u0627', '\ufefb', '\u0640']

/** Common words with a letter put in, doubled or struck for another, or letters taken out. */
const slipped = fc
	.tuple(
		fc.constantFrom(...WORDS.trim().split('\n')),
		fc.nat(8),
		fc.constantFrom(...ADDED),
		fc.nat(2),
	)
	.map(([word, at, added, removed]) => word.slice(0, at) + added + word.slice(at + removed))
	.filter((word) => word.length > 2)

describe('words one slip away', () => {
	const { spelling } = testKnowledge()

	it('are there exactly where one is said to be', () => {
		fc.assert(
			fc.property(slipped, fc.nat(6), fc.nat(150), (word, least, heavy) => {
				const isWanted: Wanted = (kind, at, weight) => {
					return isOfFingers(kind) && at >= least && weight >= heavy
				}
				const slips = slipsOf(spelling, word, 0, word.length, 'all')
				const wanted = slips.some(({ kind, at, weight }) => isWanted(kind, at, weight))
				assert.equal(hasSlip(spelling, word, 0, word.length, isWanted), wanted, word)
				const ofFingers = slips.filter(({ kind }) => {
					return isOfFingers(kind) || (kind === 'superfluous' && word.length >= LONG)
				})
				assert.deepEqual(slipsOf(spelling, word, 0, word.length, 'fingers'), ofFingers)
			}),
			{ numRuns: 300 },
		)
	})

	it('lack a letter wherever a search of all letters would find it', () => {
		const all = { ...spelling, omissions: { rows: new Int32Array(1 << 13).fill(-1) } }
		fc.assert(
			fc.property(slipped, (word) => {
				const sought = slipsOf(all, word, 0, word.length, 'all')
				assert.deepEqual(slipsOf(spelling, word, 0, word.length, 'all'), sought, word)
			}),
			{ numRuns: 300 },
		)
	})
})
