import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isAlone, timesOf } from '../../../server/src/core/spelling/words/occurrences.ts'
import { TokenKind, tokenize, tokenText } from '../../../server/src/core/text/tokenize.ts'

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
	it('is told of each as counting them would', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
				const tokens = tokenize(words.join(' '))
				for (let i = 0; i < tokens.count; i++) {
					if (tokens.kind[i] !== TokenKind.word) continue
					const times = words.filter((word) => word === tokenText(tokens, i)).length
					assert.equal(timesOf(tokens, tokens.key[i] as number), times)
					assert.equal(isAlone(tokens, i), times === 1)
				}
			}),
		)
	})
})
