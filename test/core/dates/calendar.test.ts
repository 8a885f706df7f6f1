import assert from 'node:assert/strict'
import fc from 'fast-check'
import { feasts } from '../../../server/src/core/dates/calendar/feasts.ts'
import {
	addMonths,
	civilDate,
	dayNumber,
	isoWeek,
	weekdayOf,
} from '../../../server/src/core/dates/calendar/gregorian.ts'
import { hijriDate, hijriDay } from '../../../server/src/core/dates/calendar/hijri.ts'
import { dayOfIso, isoDay } from '../../../server/src/core/dates/calendar/iso.ts'

describe('calendars', () => {
	it('count Gregorian days as the platform does', () => {
		fc.assert(
			fc.property(fc.integer({ min: -700_000, max: 2_500_000 }), (days) => {
				const { year, month, day } = civilDate(days)
				assert.equal(dayNumber(year, month, day), days)
				const date = new Date(days * 86_400_000)
				assert.equal(date.getUTCFullYear(), year)
				assert.equal(date.getUTCMonth() + 1, month)
				assert.equal(date.getUTCDate(), day)
				assert.equal(date.getUTCDay() || 7, weekdayOf(days))
			}),
		)
	})

	it('number weeks as ISO 8601 does', () => {
		assert.deepEqual(isoWeek(dayNumber(2021, 1, 3)), { year: 2020, week: 53 })
		assert.deepEqual(isoWeek(dayNumber(2024, 12, 30)), { year: 2025, week: 1 })
		assert.deepEqual(isoWeek(dayNumber(2024, 5, 15)), { year: 2024, week: 20 })
	})

	it('keep a month the last day it has', () => {
		assert.equal(isoDay(addMonths(dayNumber(2024, 1, 31), 1)), '2024-02-29')
		assert.equal(isoDay(addMonths(dayNumber(2024, 3, 15), -3)), '2023-12-15')
	})

	it('read the days they write, and nothing else', () => {
		const days = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) })
		fc.assert(fc.property(days, (day) => assert.equal(dayOfIso(isoDay(day)), day)))
		for (const text of [
			'2019-08',
			'2019-08-0X',
			'2019/08/03',
			'2019-08-03T10:00',
			'XXXX-08-03',
			'',
		]) {
			assert.equal(dayOfIso(text), undefined, text)
		}
	})

	it('convert Hijri dates there and back', () => {
		fc.assert(
			fc.property(fc.integer({ min: -400_000, max: 400_000 }), (days) => {
				const { year, month, day } = hijriDate(days)
				assert.equal(hijriDay(year, month, day).days, days)
			}),
		)
	})

	it('follow the official Umm al-Qura calendar and say when they only reckon', () => {
		assert.equal(isoDay(hijriDay(1445, 9, 17).days), '2024-03-27')
		assert.equal(isoDay(hijriDay(1400, 1, 1).days), '1979-11-20')
		assert.ok(hijriDay(1500, 12, 1).isExact)
		assert.ok(!hijriDay(700, 1, 1).isExact)
	})

	it('place the feasts', () => {
		const dayOf = (feast: string, year: number) => isoDay(feasts[feast]?.dayIn(year) ?? 0)
		assert.equal(dayOf('easter', 2024), '2024-03-31')
		assert.equal(dayOf('coptic-easter', 2024), '2024-05-05')
		assert.equal(dayOf('thanksgiving', 2009), '2009-11-26')
		assert.equal(dayOf('fitr', 1445), '2024-04-10')
	})
})
