import { dayNumber, daysInMonth } from '../calendar/gregorian.ts'

/** First and last day number of a period. */
export interface Days {
	readonly first: number
	readonly last: number
}

const MONTH_OR_YEAR = /^(\d{4})(?:-(\d\d))?$/u
const INTERVAL = /^(\d{4})-(\d\d)-(\d\d)\/(\d{4})-(\d\d)-(\d\d)$/u

/** The days of a year, a month or an interval of days; undefined for an open or other value. */
export function daysOfPeriod(value: string): Days | undefined {
	const [, year, month] = (MONTH_OR_YEAR.exec(value) ?? []).map(Number)
	if (year !== undefined) return daysOfMonths(year, month || 1, month || 12)
	const [, ...ends] = (INTERVAL.exec(value) ?? []).map(Number)
	if (ends.length === 0) return undefined
	const [a, b, c, d, e, f] = ends as [number, number, number, number, number, number]
	return { first: dayNumber(a, b, c), last: dayNumber(d, e, f) }
}

function daysOfMonths(year: number, from: number, to: number): Days {
	return { first: dayNumber(year, from, 1), last: dayNumber(year, to, daysInMonth(year, to)) }
}
