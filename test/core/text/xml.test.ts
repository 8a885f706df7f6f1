import assert from 'node:assert/strict'
import { attributes, escapeXml } from '../../../server/src/core/text/xml.ts'

describe('XML', () => {
	it('has no character that markup or XML 1.0 would take for another', () => {
		assert.equal(escapeXml('<a & "b">\u0007\ud800'), '&lt;a &amp; &quot;b&quot;&gt;\ufffd\ufffd')
		assert.equal(escapeXml('one\ttwo\r\nthree'), 'one\ttwo&#13;\nthree')
	})

	it('keeps tabs and line ends in attributes, and leaves out those without a value', () => {
		const values = { name: 'one\ttwo\r\nthree', key: undefined }
		assert.equal(attributes(values), ' name="one&#9;two&#13;&#10;three"')
	})
})
