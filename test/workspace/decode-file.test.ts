import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type DecodedText, decodeText } from '../../server/src/core/text/decode.ts'
import { decodeFile } from '../../server/src/workspace/decode-file.ts'

const BOM = [0xef, 0xbb, 0xbf]

describe('the bytes of a file', () => {
	it('are decoded as any other bytes, whatever they are', () => {
		const text = fc
			.string({ unit: 'binary' })
			.map((written) => new TextEncoder().encode(`قالت ${written}`))
		const marked = text.map((bytes) => Uint8Array.from([...BOM, ...bytes]))
		const cut = text.map((bytes) => bytes.slice(0, -1))
		fc.assert(
			fc.property(fc.oneof(text, marked, cut, fc.uint8Array({ maxLength: 300 })), (bytes) => {
				assert.deepEqual(outcome(decodeFile, bytes), outcome(decodeText, bytes))
			}),
			{ numRuns: 200 },
		)
	})
})

/** What a way of decoding gives, or says. */
function outcome(decode: (bytes: Uint8Array) => DecodedText, bytes: Uint8Array): unknown {
	try {
		return decode(bytes)
	} catch (error) {
		return String(error)
	}
}
