import { civilDate, isoWeek } from './gregorian.ts'

/** A day as ISO 8601: `2019-08-03`. */
export function isoDay(days: number): string {
	const { year, month, day } = civilDate(days)
	return isoDate(year, month, day)
}

/** A year, month or day; what is unknown is `undefined` and shows as `XXXX` or `XX`, as in TIMEX3. */
export function isoDate(year: number | undefined, month?: number, day?: number): string {
	let written = isoYear(year)
	if (month !== undefined) written += `-${twoDigits(month)}`
	if (day !== undefined) written += `-${twoDigits(day)}`
	return written
}

/**
 * An astronomical year: four digits; `BC0323` for years before 1 AD as TIMEX3 writes them; `Y12345`
 * beyond 9999 as EDTF does; `XXXX` when unknown.
 */
export function isoYear(year: number | undefined): string {
	if (year === undefined) return 'XXXX'
	if (year > 9999) return `Y${year}`
	return year > 0 ? fourDigits(year) : `BC${fourDigits(1 - year)}`
}

/** The ISO week of a day: `2024-W20`. */
export function isoWeekOf(days: number): string {
	const { year, week } = isoWeek(days)
	return `${isoYear(year)}-W${twoDigits(week)}`
}

/** A number below 100 in two digits. */
export function twoDigits(value: number): string {
	return value >= 0 && value < 10 ? `0${value}` : String(value)
}

function fourDigits(value: number): string {
	return value >= 1000 ? String(value) : String(value).padStart(4, '0')
}
