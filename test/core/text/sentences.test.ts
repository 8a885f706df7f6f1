import assert from 'node:assert/strict'
import fc from 'fast-check'
import { read } from '../../../server/src/core/text/read.ts'
import { textOf } from '../../../server/src/core/text/span.ts'
import { TokenKind } from '../../../server/src/core/text/tokenize.ts'
import { anyText } from '../../support/texts.ts'

describe('sentences', () => {
	it('hold every visible token exactly once, in order', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const { tokens, sentences } = read(text)
				const held = sentences.flatMap(({ from, to }) => range(from, to))
				const visible = range(0, tokens.count).filter(
					(i) => (tokens.kind[i] as number) < TokenKind.space,
				)
				assert.deepEqual(
					held.filter((i) => (tokens.kind[i] as number) < TokenKind.space),
					visible,
				)
			}),
		)
	})

	it('are the same for CRLF and LF', () => {
		fc.assert(
			fc.property(anyText, (raw) => {
				const text = raw.replaceAll('\r', '')
				assert.deepEqual(split(text.replaceAll('\n', '\r\n')), split(text))
			}),
		)
	})

	it('end at a full stop and at a line end', () => {
		const lengths = split('قال ذلك. ثم مضى\nوعاد؟ نعم').map(({ length }) => length)
		assert.deepEqual(lengths, [8, 6, 5, 3])
	})

	it('run on over decimals, initials and agency names', () => {
		assert.equal(split('ارتفع 3.5 في المئة').length, 1)
		assert.equal(split('قال د. أحمد لوكالة أ.ف.ب أمس').length, 1)
	})
})

describe('an article', () => {
	it('has its first short line as headline', () => {
		const { article } = read('حفتر يزور القاهرة\n\nوصل حفتر. ثم غادر\nانتهى')
		assert.equal(article.headline && textOf('حفتر يزور القاهرة', article.headline).length, 17)
		assert.equal(article.paragraphs.length, 3)
	})

	it('of one line has no headline', () => {
		assert.equal(read('وصل حفتر').article.headline, undefined)
	})
})

function split(text: string): string[] {
	return read(text).sentences.map((sentence) => textOf(text, sentence))
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, i) => from + i)
}
