import assert from 'node:assert/strict'
import { decodeText, type Encoding } from '../../../server/src/core/text/decode.ts'
import { encodeText } from '../../../server/src/workspace/encode.ts'

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
})
