import assert from 'node:assert/strict'
import fc from 'fast-check'
import { TokenKind, tokenAt, tokenize, tokenText } from '../../../server/src/core/text/tokenize.ts'
import { anyText } from '../../support/texts.ts'

describe('tokens', () => {
	it('tile any text', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const tokens = tokenize(text)
				let joined = ''
				for (let i = 0; i < tokens.count; i++) {
					assert.ok(tokenText(tokens, i).length > 0)
					joined += tokenText(tokens, i)
				}
				assert.equal(joined, text)
			}),
		)
	})

	it('are found again from any offset inside them', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const tokens = tokenize(text)
				for (let offset = 0; offset < text.length; offset++) {
					const i = tokenAt(tokens, offset)
					assert.ok((tokens.start[i] as number) <= offset)
					assert.ok(offset < (tokens.start[i + 1] as number))
				}
			}),
		)
	})

	it('stay as they are whatever is read after them, a long text too', () => {
		const long = 'قال الوزير 3 '.repeat(3000)
		fc.assert(
			fc.property(anyText, anyText, (text, other) => {
				const tokens = tokenize(text)
				const before = structuredClone(tokens)
				tokenize(other)
				tokenize(long)
				assert.deepEqual(tokens, before)
			}),
			{ numRuns: 50 },
		)
		assert.equal(tokenize(long).count, 6 * 3000)
	})

	it('never cut a surrogate pair', () => {
		assert.deepEqual(split('😀😀'), ['😀', '😀'])
	})

	it('keep vowel marks and tatweel in their word', () => {
		assert.equal(split('أُجريَ م\u0640ايو').length, 3)
	})

	it('part digits from letters and a Latin name from its article', () => {
		assert.equal(split('و2013').at(-1), '2013')
		assert.equal(split('الBBC').at(-1), 'BBC')
	})

	it('keep a direction mark between two digits inside the number', () => {
		assert.deepEqual(split('20\u200f19\u200f '), ['20\u200f19', '\u200f '])
	})

	it('count CRLF as one line end', () => {
		const tokens = tokenize('a\r\n\nb')
		assert.deepEqual(
			[...tokens.kind],
			[TokenKind.foreign, TokenKind.break, TokenKind.break, TokenKind.foreign],
		)
	})

	it('grow past the first guess of how many there are', () => {
		assert.equal(tokenize('!'.repeat(1000)).count, 1000)
	})
})

function split(text: string): string[] {
	const tokens = tokenize(text)
	return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i))
}
