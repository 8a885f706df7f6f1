import assert from 'node:assert/strict'
import { besideOf, keyBeforeThat } from '../../../server/src/core/spelling/words/neighbours.ts'
import {
	keyOfNumber,
	logOfNumber,
	type NumberKind,
} from '../../../server/src/core/spelling/words/number-keys.ts'
import { keyOf } from '../../../server/src/core/text/fold.ts'
import { TokenKind, tokenize } from '../../../server/src/core/text/tokenize.ts'

const BEFORE = 'بلغ'
const AFTER = 'درهما'

/** What stands behind the first word of a text, and before the last. */
function keysIn(text: string): readonly (number | undefined)[] {
	const tokens = tokenize(text)
	return [besideOf(tokens, 0).after, besideOf(tokens, tokens.count - 1).before]
}

describe('neighbours of a word', () => {
	const kinds: readonly (readonly [string, NumberKind])[] = [
		['500', 'hundreds'],
		['12,000', 'hundreds'],
		['2', 'oneOrTwo'],
		['10', 'threeToTen'],
		['٣', 'threeToTen'],
		['1,103', 'threeToTen'],
		['11', 'elevenAndMore'],
		['2150', 'elevenAndMore'],
		['2015', 'year'],
		['2.5', 'fraction'],
		['20%', 'percent'],
		['3.75٪', 'percent'],
	]
	for (const [number, kind] of kinds) {
		it(`${number} is of the kind ${kind} from both sides`, () => {
			const key = keyOfNumber(kind)
			assert.deepEqual(keysIn(`${BEFORE} ${number} ${AFTER}`), [key, key])
		})
	}

	it('are words by their skeletons, a space away', () => {
		const keys = [keyOf(AFTER, 0, AFTER.length), keyOf(BEFORE, 0, BEFORE.length)]
		assert.deepEqual(keysIn(`${BEFORE} ${AFTER}`), keys)
	})

	it('are none beyond a mark, or in it', () => {
		assert.deepEqual(keysIn(`${BEFORE}, ${AFTER}`), [undefined, undefined])
		assert.deepEqual(keysIn(`${BEFORE} % ${AFTER}`), [undefined, undefined])
	})

	it('stand before a number of several parts as before one', () => {
		for (const number of ['7', '2.5', '12,000', '3.75%']) {
			const tokens = tokenize(`${BEFORE} ${number} ${AFTER}`)
			assert.equal(tokens.kind[tokens.count - 1], TokenKind.word)
			assert.equal(keyBeforeThat(tokens, tokens.count - 1), keyOf(BEFORE, 0, BEFORE.length))
		}
	})

	it('know how often the news has each kind of number, and of words nothing', () => {
		assert.ok(logOfNumber(keyOfNumber('percent')) > 5)
		assert.equal(logOfNumber(keyOf(BEFORE, 0, BEFORE.length)), 0)
	})
})
