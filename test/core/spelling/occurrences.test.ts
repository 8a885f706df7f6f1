import assert from 'node:assert/strict'
import fc from 'fast-check'
import { aloneAmong, isAlone } from '../../../server/src/core/spelling/words/occurrences.ts'
import { TokenKind, tokenize } from '../../../server/src/core/text/tokenize.ts'

const WORDS = Object.values({
	book: 'كتاب',
	door: 'باب',
	house: 'بيت',
	pen: 'قلم',
	sea: 'بحر',
	star: 'نجم',
	road: 'طريق',
	moon: 'قمر',
	sun: 'شمس',
	ship: 'سفينة',
	tree: 'شجرة',
	stone: 'حجر',
})

describe('how often words stand in a text', () => {
	it('tells the same of many words as of each', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
				const tokens = tokenize(words.join(' '))
				const all = [...tokens.kind.keys()].filter((i) => tokens.kind[i] === TokenKind.word)
				assert.deepEqual(
					all.filter(aloneAmong(tokens, all)),
					all.filter((i) => isAlone(tokens, i)),
				)
			}),
		)
	})
})
