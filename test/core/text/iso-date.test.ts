import assert from 'node:assert/strict'
import { isIsoDate } from '../../../server/src/core/text/iso-date.ts'

describe('an ISO date', () => {
	it('is a day of the calendar', () => {
		assert.ok(isIsoDate('2019-12-29'))
		assert.ok(isIsoDate('2020-02-29'))
	})

	it('is not one that the calendar lacks', () => {
		assert.ok(!isIsoDate('2019-02-29'))
		assert.ok(!isIsoDate('2019-13-01'))
		assert.ok(!isIsoDate('2019-00-10'))
	})

	it('is written in full', () => {
		assert.ok(!isIsoDate('2019-1-2'))
		assert.ok(!isIsoDate('29/12/2019'))
		assert.ok(!isIsoDate('2019-12-29T10:00'))
		assert.ok(!isIsoDate(''))
	})
})
