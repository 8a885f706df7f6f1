import assert from 'node:assert/strict'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { decodeText, type Encoding } from '../../../server/src/core/text/decode.ts'
import { isUtf32ReadAsUtf16 } from '../../../server/src/core/text/utf-32.ts'
import { encodeText } from '../../../server/src/workspace/encode.ts'
import { utf32 } from '../../support/utf-32.ts'

const ARABIC = 'قال الوزير، كما قالت الصحف؛ إن القاهرة هادئة'
const LONG = 'القاهرة'
const SHORT = 'في'
const LATIN = 'The words of the minister as the agencies had them on Sunday, in full: '

describe('decodeText', () => {
	const assertDecoded = (bytes: Uint8Array, encoding: Encoding, text: string) => {
		const found = decodeText(bytes)
		assert.deepEqual([found.encoding, found.text], [encoding, text])
	}

	it('knows UTF-8 with a broken character, however short the text', () => {
		for (const word of [LONG, SHORT]) {
			const bytes = Buffer.concat([Buffer.from(word), Buffer.of(0xff, 0xfe), Buffer.from(word)])
			assertDecoded(bytes, 'utf-8', `${word}\ufffd\ufffd${word}`)
			assert.ok(decodeText(bytes).isLossy)
		}
	})

	it('knows the older Arabic encodings, however little of a text is Arabic', () => {
		for (const encoding of ['windows-1256', 'iso-8859-6'] as const) {
			for (const text of [ARABIC, `${LATIN.repeat(3)}${ARABIC}`, `${LATIN}${SHORT}`]) {
				assertDecoded(encodeText(text, { encoding, hasBom: false }), encoding, text)
			}
		}
	})

	it('knows pictures and programs by their control bytes, wherever they lie in memory', () => {
		const bytes = fc.oneof(
			fc.constantFrom(0, 7, 9, 10, 13, 27, 31, 32),
			fc.integer({ max: 255, min: 0 }),
		)
		fc.assert(
			fc.property(fc.array(bytes), (all) => {
				const apart = new Uint8Array(all.length + 1)
				apart.set(all, 1)
				assert.deepEqual(outcome(Uint8Array.from(all)), outcome(apart.subarray(1)))
			}),
		)
		assert.equal(outcome(Uint8Array.of(1, 2, 3, 4, 5, 6)), 'NotTextError')
		assert.equal(outcome(Buffer.from(`${ARABIC}\u0000`)), `${ARABIC}\u0000`)
	})

	it('knows what is compressed, though a tenth of its bytes are control bytes by chance', () => {
		for (let seed = 1; seed < 40; seed++) {
			const plain = Buffer.from(Array.from({ length: 900 }, (_, n) => `${n * seed}`).join(' '))
			assert.equal(outcome(deflateRawSync(plain)), 'NotTextError')
		}
	})

	it('knows an older Arabic encoding with a stray NUL', () => {
		const encoding = 'windows-1256'
		const text = `${ARABIC}\u0000 ${ARABIC} ${LATIN}`
		assertDecoded(encodeText(text, { encoding, hasBom: false }), encoding, text)
	})

	it('knows UTF-8 with a stray NUL, however short, and UTF-16 without its mark', () => {
		for (const text of [
			`\u0000${LONG}`,
			`${LONG}\u0000`,
			`${LONG} \u0000${SHORT}\n`,
			`${ARABIC}\u0000`,
		]) {
			assertDecoded(Buffer.from(text), 'utf-8', text)
		}
		for (const encoding of ['utf-16le', 'utf-16be'] as const) {
			for (const text of [ARABIC, `${ARABIC} ${LATIN}`, LATIN, `${SHORT} ${LONG}`]) {
				assertDecoded(encodeText(text, { encoding, hasBom: false }), encoding, text)
			}
		}
	})

	it('knows UTF-32 by its mark, and the text that an editor makes of it', () => {
		for (const text of [ARABIC, `\u{1f600} ${ARABIC}`, '']) {
			assert.equal(outcome(utf32(text, 'le')), 'Utf32Error')
			assert.equal(outcome(utf32(text, 'be')), 'Utf32Error')
			const misread = new TextDecoder('utf-16le').decode(utf32(text, 'le'))
			assert.equal(isUtf32ReadAsUtf16(misread), text !== '')
			assert.ok(!isUtf32ReadAsUtf16(text))
			assert.ok(!isUtf32ReadAsUtf16(`\u0000${text}`))
			const stray = `\u0000\u0000${text || ARABIC}`
			const encoding = 'utf-16le'
			assertDecoded(encodeText(stray, { encoding, hasBom: true }), encoding, stray)
		}
	})
})

/** The text, or the name of the error. */
function outcome(bytes: Uint8Array): string {
	try {
		return decodeText(bytes).text
	} catch (error) {
		return (error as Error).name
	}
}
