import assert from 'node:assert/strict'
import fc from 'fast-check'
import { soundHash, soundKey } from '../../../server/src/core/spelling/consistency/sound.ts'
import { someSoundAlike } from '../../../server/src/core/spelling/consistency/sound-alike.ts'
import { skeleton } from '../../../server/src/core/text/fold.ts'
import { TokenKind, tokenize, tokenText } from '../../../server/src/core/text/tokenize.ts'
import { testKnowledge } from '../../support/knowledge.ts'

const LEAST = 3
/** Letters of one sound and of others, vowels, the two that only the last place tells apart, marks, and one in a form of its own. */
const LETTERS = [
	...['\u0642', '\u062c', '\u0643', '\u062a', '\u0637', '\u0645', '\u0628'],
	...['\u0627', '\u0623', '\u0648', '\u064a', '\u0649', '\u0647', '\u0629'],
	...['\u0640', '\u0651', '\u064b', '\ufe91', '\u0664', '\u067e'],
]
const { sounds } = testKnowledge().spelling
const words = fc
	.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 6 })
	.map((letters) => letters.join(''))

describe('what a name sounds like', () => {
	it('has the same hash where it is the same, and hardly elsewhere', () => {
		fc.assert(
			fc.property(words, words, (a, b) => {
				const [ofA, ofB] = [a, b].map((word) => soundHash(sounds, word, 0, word.length, LEAST))
				const [keyA, keyB] = [a, b].map((word) => soundKey(sounds, skeleton(word))) as [
					string,
					string,
				]
				assert.equal(ofA === 0, keyA.length < LEAST)
				assert.equal(ofB === 0, keyB.length < LEAST)
				if (ofA !== 0) assert.equal(ofA === ofB, keyA === keyB)
			}),
		)
	})
	it('tells whether two words of a text sound alike', () => {
		fc.assert(
			fc.property(fc.array(words, { maxLength: 12 }), (some) => {
				const tokens = tokenize(some.join(' '))
				const own = [...tokens.kind.keys()].filter((i) => tokens.kind[i] === TokenKind.word)
				const keys = own.map((i) => soundKey(sounds, skeleton(tokenText(tokens, i))))
				const areAlike = (a: number, b: number) => {
					const isLong = (keys[a] as string).length >= LEAST
					return (
						isLong &&
						keys[a] === keys[b] &&
						tokens.key[own[a] as number] !== tokens.key[own[b] as number]
					)
				}
				const expected = own.some((_, a) => own.some((_, b) => areAlike(a, b)))
				assert.equal(
					someSoundAlike(tokens, sounds, LEAST, () => true),
					expected,
				)
				assert.equal(
					someSoundAlike(tokens, sounds, LEAST, () => false),
					false,
				)
			}),
		)
	})
})
