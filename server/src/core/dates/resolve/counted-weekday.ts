import { hijriMonth } from '../calendar/hijri.ts'
import type { Place } from '../parts/ordinal.ts'
import { nthWeekday } from './nth.ts'
import { type Days, daysOfPeriod } from './period-days.ts'
import { gregorian, mapValues, type Resolved, withStep } from './resolved.ts'
import { weekdayCounted } from './steps.ts'

/** «The third Thursday of November»: a date whose ordinal counts weekdays instead. */
export function countedWeekday(
	date: Resolved,
	weekday: number,
	{ value: place }: Place,
): Resolved | undefined {
	const days = monthOf(date)
	const value = days && nthWeekday(place, weekday, days)
	if (value === undefined) return undefined
	return withStep(gregorian(mapValues(date, withoutDay), value), weekdayCounted)
}

/** The open month of an open day, of a Hijri one too: `XXXX-09-02H` is `XXXX-09H`. */
function withoutDay(value: string): string {
	return value.replace(/-\d\d(?=H?$)/u, '')
}

/** The days of the month that a date lies in, in its own calendar. */
function monthOf({ value, calendar, calendarValue }: Resolved): Days | undefined {
	if (calendar === undefined) return daysOfPeriod(value.slice(0, 'YYYY-MM'.length))
	const [year, month] = (calendarValue ?? '').split('-').map(Number)
	return year && month ? hijriMonth(year, month) : undefined
}
