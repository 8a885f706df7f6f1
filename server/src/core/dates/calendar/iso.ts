import { civilDate, dayNumber, isoWeek } from './gregorian.ts'

/** A day as ISO 8601: `2019-08-03`. */
export function isoDay(days: number): string {
	const { year, month, day } = civilDate(days)
	return isoDate(year, month, day)
}

/** The day that a text is as ISO 8601 writes it, and as nothing else does; undefined of any other. */
export function dayOfIso(text: string): number | undefined {
	if (text.length !== 10 || text.charAt(4) !== '-' || text.charAt(7) !== '-') return undefined
	const year = figuresIn(text, 0, 4)
	const month = figuresIn(text, 5, 7)
	const day = figuresIn(text, 8, 10)
	return year < 0 || month < 0 || day < 0 ? undefined : dayNumber(year, month, day)
}

const DIGIT_ZERO = 0x30

/** The number that `text[from, to)` is in figures; -1 where something else stands among them. */
export function figuresIn(text: string, from: number, to: number): number {
	let number = 0
	for (let i = from; i < to; i++) {
		const digit = text.charCodeAt(i) - DIGIT_ZERO
		if (!(digit >= 0 && digit <= 9)) return -1
		number = number * 10 + digit
	}
	return number
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
