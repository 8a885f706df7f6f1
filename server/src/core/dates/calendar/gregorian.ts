/**
 * Days of the proleptic Gregorian calendar as integers, day 0 being 1970-01-01 (a Thursday). Years
 * are astronomical: year 0 is 1 BC. Algorithms after Howard Hinnant, "chrono-compatible low-level
 * date algorithms" (2013).
 */
export interface CivilDate {
	readonly year: number
	readonly month: number
	readonly day: number
}

const DAYS_OF_ERA = 146097
const EPOCH_SHIFT = 719468

/** The day number of a date; days past the end of a month run on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
	const y = month <= 2 ? year - 1 : year
	const era = Math.floor(y / 400)
	const yearOfEra = y - era * 400
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
	const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
	return era * DAYS_OF_ERA + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_SHIFT
}

/** The date of a day number. */
export function civilDate(days: number): CivilDate {
	const shifted = days + EPOCH_SHIFT
	const era = Math.floor(shifted / DAYS_OF_ERA)
	const day = shifted - era * DAYS_OF_ERA
	const leaps = Math.floor(day / 1460) - Math.floor(day / 36524) + Math.floor(day / 146096)
	const yearOfEra = Math.floor((day - leaps) / 365)
	const firstDay = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
	const dayOfYear = day - firstDay
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
	}
}

/** ISO 8601 weekday: Monday 1 to Sunday 7. */
export function weekdayOf(days: number): number {
	return ((((days + 3) % 7) + 7) % 7) + 1
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
	return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] as number)
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The same day so many months on, or the month's last day where it has no such day. */
export function addMonths(days: number, months: number): number {
	const { year, month, day } = civilDate(days)
	const index = year * 12 + month - 1 + months
	const to = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
	return dayNumber(to.year, to.month, Math.min(day, daysInMonth(to.year, to.month)))
}

/** ISO 8601 week of a day; the week's year may differ from the day's. */
export function isoWeek(days: number): { readonly year: number; readonly week: number } {
	const thursday = days + 4 - weekdayOf(days)
	const { year } = civilDate(thursday)
	return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}
