import assert from 'node:assert/strict'
import {
	endsRealPhrase,
	readRealPhrases,
} from '../../../server/src/core/spelling/words/real-phrases.ts'
import { tokenize } from '../../../server/src/core/text/tokenize.ts'

const phrases = readRealPhrases('real-phrases.txt', 'حفل عقد قرانه\n', ['', 'ب'])

describe('a phrase whose last word is no misspelling', () => {
	for (const [text, expected] of [
		['حفل عقد قرانه', true],
		['بحفل عقد قرانه', true],
		['وحفل عقد قرانه', false],
		['عقد قرانه', false],
		['حفل عقد، قرانه', false],
		['حفل عقد\nقرانه', false],
		['حفل كبير قرانه', false],
	] as const) {
		it(`${expected ? 'is' : 'is not'} ${JSON.stringify(text)}`, () => {
			const tokens = tokenize(text)
			assert.equal(endsRealPhrase(phrases, tokens, tokens.count - 1), expected)
		})
	}

	it('has words before it', () => {
		assert.throws(() => readRealPhrases('real-phrases.txt', 'قرانه\n', ['']), /real-phrases\.txt/u)
	})
})
