import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isSkeleton, keyOf, keyWithAlef, skeleton } from '../../../server/src/core/text/fold.ts'
import { anyText } from '../../support/texts.ts'

/** Two spellings of one word a line; Persian letters and ligatures by number. */
const spellings = `
	أبريل ~ ابريل
	إلى ~ الي
	الساعة ~ الساعه
	مساءً ~ مساء
	تشر\u06ccن ~ تشرين
	أ\u06a9توبر ~ اكتوبر
	\ufefb ~ لا
`

describe('the skeleton', () => {
	it('of a skeleton is itself', () => {
		fc.assert(fc.property(anyText, (text) => skeleton(skeleton(text)) === skeleton(text)))
	})

	it('has the key of the text it was made from', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const folded = skeleton(text)
				assert.equal(keyOf(text, 0, text.length), keyOf(folded, 0, folded.length))
				assert.ok(isSkeleton(text, 0, text.length, folded))
				assert.ok(!isSkeleton(text, 0, text.length, `${folded}x`))
			}),
		)
	})

	it('forgets hamza, dots of final yeh and teh marbuta, vowels and tatweel', () => {
		for (const pair of spellings.trim().split('\n')) {
			const [a = '', b = ''] = pair.trim().split(' ~ ')
			assert.equal(skeleton(a), skeleton(b))
			assert.notEqual(a, b)
		}
	})

	it('keeps hamza on waw and yeh, which tells words apart', () => {
		const written = skeleton('سؤال')
		assert.notEqual(written, skeleton('سوال'))
	})

	it('gives lam + lam the alef of the article back', () => {
		const key = keyWithAlef('للقاهرة', 1, 7)
		assert.equal(key, keyOf('القاهرة', 0, 7))
	})
})
