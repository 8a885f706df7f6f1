import assert from 'node:assert/strict'
import { isArabicText, SAMPLE_LENGTH } from '../../../server/src/core/text/arabic-text.ts'

describe('a text is Arabic', () => {
	it('when half of its letters are', () => {
		assert.ok(isArabicText('قال BBC'))
		assert.ok(!isArabicText('قال Reuters'))
	})

	it('as soon as nothing that follows can change it, and not before', () => {
		assert.ok(isArabicText(`${'ب'.repeat(5)}${'a'.repeat(5)}`))
		assert.ok(!isArabicText(`${'ب'.repeat(5)}${'a'.repeat(6)}`))
		assert.ok(isArabicText(`${'a'.repeat(5)}${'ب'.repeat(5)}`))
	})

	it('whatever its digits and punctuation', () => {
		assert.ok(isArabicText('2019-12-29 / 10:30 :: قال'))
	})

	it('never when it has no letters', () => {
		assert.ok(!isArabicText(''))
		assert.ok(!isArabicText('2019 \u0660 \u064b ...'))
	})

	it('by its beginning alone', () => {
		assert.ok(!isArabicText(`${'a'.repeat(SAMPLE_LENGTH)}${'ب'.repeat(SAMPLE_LENGTH * 2)}`))
	})
})
