import assert from 'node:assert/strict'
import { CharClass, classAt } from '../../../server/src/core/text/classes.ts'

/** What Unicode says a code unit is, in the tokeniser's terms. */
const UNICODE: readonly (readonly [RegExp, number])[] = [
	[/[\n\r\u0085\u2028\u2029]/u, CharClass.lineBreak],
	[/[\t\v\f]/u, CharClass.space],
	[/\u0640/u, CharClass.mark],
	[/\p{Cf}/u, CharClass.format],
	[/\p{M}/u, CharClass.mark],
	[/\p{Nd}/u, CharClass.digit],
	[/(?=\p{L})\p{Script=Arabic}/u, CharClass.arabicLetter],
	[/\p{L}/u, CharClass.otherLetter],
	[/\p{Z}/u, CharClass.space],
	[/\p{P}/u, CharClass.punctuation],
]

describe('the class of a character', () => {
	it('is what Unicode says, in the filled ranges as outside them', () => {
		for (let code = 0; code <= 0xffff; code++) {
			const char = String.fromCharCode(code)
			const expected = UNICODE.find(([set]) => set.test(char))?.[1] ?? CharClass.symbol
			assert.equal(classAt(char, 0), expected, `U+${code.toString(16)}`)
		}
	})
})
