import assert from 'node:assert/strict'
import { governmentOf, tellingVerbs } from '../../../server/src/core/spelling/words/telling.ts'
import { tokenize } from '../../../server/src/core/text/tokenize.ts'

const SAYING = 'قال وقال'.split(' ')
const TELLING = 'أكد وأكد مضيفا'.split(' ')
const verbs = tellingVerbs(SAYING, TELLING)
const BELOW = 'إ'
const ABOVE = 'أ'

describe('the alef of a particle, by what governs it', () => {
	for (const [text, expected] of [
		['قال الوزير ان', BELOW],
		['وقال الوزير، في بيان (أمس) أصدره "المكتب"، انها', BELOW],
		['واكد الوزير، رئيس اللجنة، انه', ABOVE],
		['قال مضيفا انه', ABOVE],
		['ان', BELOW],
		['قال الوزير. "ان', BELOW],
		['أكد الوزير:\nان', BELOW],
		['أكد الوزير: «ان', BELOW],
		['أكد الوزير «ان', ABOVE],
		['قال إن الثمن غال وان', BELOW],
		['قال أن الثمن غال وان', ABOVE],
		['قال ان الثمن غال وان', BELOW],
	] as const) {
		it(`is ${expected} in ${JSON.stringify(text)}`, () => {
			assert.equal(String.fromCharCode(alefIn(text) ?? 0), expected)
		})
	}

	for (const text of [
		'قال إن الثمن يرتفع حتى ان',
		'بعد ان',
		'أهم الشروط: ان',
		'قال الوزير إن',
		'قال الوزير انت',
		'أكد الوزير الخبر. وسافر بعد ان',
	]) {
		it(`is not told by ${JSON.stringify(text)}`, () => {
			assert.equal(alefIn(text), undefined)
		})
	}

	it('is sought no farther than a speaker is introduced', () => {
		assert.equal(alefIn(`قال ${'الوزير '.repeat(60)}ان`), undefined)
	})
})

/** Of the last word. */
function alefIn(text: string): number | undefined {
	const tokens = tokenize(text)
	return governmentOf(tokens, tokens.count - 1, verbs)?.alef
}
