import assert from 'node:assert/strict'
import {
	countAlefs,
	respell,
	scanWord,
	spellingOf,
} from '../../../server/src/core/spelling/words/spellings.ts'

const spelling = (word: string) => spellingOf(scanWord(word, 0, word.length))
const respelled = (word: string, as: string) => respell(word, 0, word.length, spelling(as))

describe('the spelling of a word', () => {
	it('is what makes of its skeleton the word', () => {
		const bare = 'الاداره'
		const right = 'الإدارة'
		assert.equal(respelled(bare, right), right)
		assert.equal(respelled(right, bare), bare)
	})

	it('counts an alef wasla for a bare one, wherever alefs are counted', () => {
		const wasla = '\u0671لإدارة'
		const right = 'الإدارة'
		assert.equal(spelling(wasla), spelling(right))
		assert.equal(respelled(wasla, wasla), right)
		assert.equal(countAlefs(wasla, 0, wasla.length), 3)
	})
})
