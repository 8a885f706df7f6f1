import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addToForm, FORM_SEED, keyOf } from '../../../server/src/core/text/fold.ts'
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

	it('have the key and the hash of every word, and of nothing else, however long it is', () => {
		const long = ['b', ' ', '7', '\u0628'].map((char) => char.repeat(5000))
		const marked = ['\u0645\u064f\u0639', '\u0640', '\u064e', 'e\u0301', 'M\u00fcller']
		const invisible = ['\u200f', '\u200c', '\ufeff', '😀', '\ud800']
		const words = ['\u0642\u0627\u0644', '\u0627\u0644\u0623', 'BBC', '2019', '\u0663']
		const plain = [...words, ' ', '  ', '\n', '\r\n', '\u060c', '.', '$']
		const pieces = fc.constantFrom(...long, ...marked, ...invisible, ...plain, ...plain, ...plain)
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
				const tokens = tokenize(parts.join(''))
				for (let i = 0; i < tokens.count; i++) {
					const [key, form] = hashesOf(tokenText(tokens, i), tokens.kind[i] as number)
					assert.equal(tokens.key[i], key)
					assert.equal(tokens.form[i], form)
				}
			}),
		)
	})

	it('are the same wherever the text is begun', () => {
		const opening = 'قال "الوزير" في '
		const line = `${opening}2019: \u00abB\u064b\u00bb\u060c\t\u0648  BBC\u200f 50% \u0645\u200c\u0647.\r\n`
		const once = split(line)
		assert.equal(once.length, 26)
		assert.deepEqual(split(line.repeat(300)), Array(300).fill(once).flat())
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

	it('have no text beyond either end', () => {
		const tokens = tokenize('one two')
		const beyond = [-3, -2, -1, 3, 4, 5].map((i) => tokenText(tokens, i))
		assert.deepEqual(beyond, ['', '', '', '', '', ''])
	})

	it('grow past every guess of how many there are', () => {
		const [dense, sparse] = ['!'.repeat(30_000), 'b'.repeat(300_000)]
		assert.equal(tokenize(dense + sparse).count, 30_001)
		assert.equal(tokenize(sparse + dense).count, 30_001)
		assert.deepEqual(split(dense + sparse + dense), [...dense, sparse, ...dense])
	})
})

function split(text: string): string[] {
	const tokens = tokenize(text)
	return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i))
}

/** Skeleton key and hash of a word, as `fold.ts` makes them; of any other token none. */
function hashesOf(written: string, kind: number): readonly [key: number, form: number] {
	if (kind > TokenKind.foreign) return [0, 0]
	let form = FORM_SEED
	for (let at = 0; at < written.length; at++) form = addToForm(form, written.charCodeAt(at))
	return [keyOf(written, 0, written.length), form]
}
