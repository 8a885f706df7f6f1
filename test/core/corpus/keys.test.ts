import assert from 'node:assert/strict'
import fc from 'fast-check'
import { nameKey, searchKey } from '../../../server/src/core/corpus/keys.ts'
import { skeleton } from '../../../server/src/core/text/fold.ts'
import { anyText } from '../../support/texts.ts'

describe('the key of a name', () => {
	it('is its skeleton without spaces and punctuation, of any text', () => {
		fc.assert(
			fc.property(anyText, (name) => {
				const words = skeleton(name).match(/[\p{L}\p{N}]+/gu) ?? []
				assert.equal(searchKey(name), words.join(' '))
				assert.equal(nameKey(name), words.join(''))
			}),
		)
	})

	it('is one for the two ways to write a name with abd', () => {
		assert.equal(nameKey('عبد الفتّاح'), nameKey('عبدالفتاح'))
	})
})
