import assert from 'node:assert/strict'
import { inGroups } from '../../server/src/core/in-groups.ts'

describe('items worked out in groups', () => {
	it('are worked out together, and stand where they stood', () => {
		const together: string[] = []
		const results = inGroups(
			[3, 4, 5, 6, 8],
			(n) => n % 2 === 0,
			(some, isEven) => {
				together.push(`${isEven ? 'even' : 'odd'} ${some}`)
				return some.map((n) => n * 10)
			},
		)
		assert.deepEqual(results, [30, 40, 50, 60, 80])
		assert.deepEqual(together, ['odd 3,5', 'even 4,6,8'])
	})

	it('are none where there are none', () => {
		assert.deepEqual(
			inGroups([], String, () => assert.fail()),
			[],
		)
	})
})
