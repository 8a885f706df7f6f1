import assert from 'node:assert/strict'
import { acceptance } from '../../../server/src/core/spelling/accepted.ts'

const FORM = 'ادارة'
const RIGHT = 'إدارة'

describe('an accepted spelling', () => {
	const isAccepted = acceptance([FORM])

	const covered = {
		itself: 'ادارة',
		conjunction: 'وادارة',
		preposition: 'بادارة',
		both: 'ولادارة',
		article: 'الادارة',
		elidedArticle: 'للادارة',
		vowelled: 'ادَارة',
	}
	for (const [what, written] of Object.entries(covered)) {
		it(`covers it with ${what}`, () => assert.ok(isAccepted(written, [RIGHT])))
	}

	const others = {
		longer: 'اداراته',
		shorter: 'دارة',
		mended: 'إدارة',
	}
	for (const [what, written] of Object.entries(others)) {
		it(`does not cover a ${what} word`, () => assert.ok(!isAccepted(written, [RIGHT])))
	}

	it('says nothing of its own letters that look like a preposition', () => {
		const isName = acceptance(['بان'])
		assert.ok(!isName('ان', ['x']))
	})

	it('leaves rules on marks alone, unless it is accepted with its marks', () => {
		const stretched = `${FORM.slice(0, 4)}\u0640${FORM.slice(4)}`
		assert.ok(!isAccepted(stretched, [FORM]))
		assert.ok(acceptance([stretched])(stretched, [FORM]))
	})
})
