import { gregorianToHijri, hijriToGregorian } from '@tabby_ai/hijri-converter'
import { type CivilDate, civilDate, dayNumber } from './gregorian.ts'

/**
 * Hijri dates by the Umm al-Qura calendar where its tables reach (1343-1500 AH, 1924-2077 AD), by the
 * tabular calendar (civil epoch, leap years 2 5 7 10 13 16 18 21 24 26 29) beyond, marked as not exact.
 */
export interface HijriDay {
	readonly days: number
	readonly isExact: boolean
}

const FIRST_YEAR = 1343
const LAST_YEAR = 1500
const FIRST_DAY = hijriDayInTables(FIRST_YEAR, 1, 1)
const LAST_DAY = hijriDayInTables(LAST_YEAR, 12, 29)

/** The day number of a Hijri date; a thirtieth that the month lacks is the first of the next. */
export function hijriDay(year: number, month: number, day: number): HijriDay {
	if (year < FIRST_YEAR || year > LAST_YEAR) {
		return { days: tabularDay(year, month, day), isExact: false }
	}
	return { days: firstOfMonth(year, month) + day - 1, isExact: true }
}

/** By month of the tables its first day, as far as it was asked; day 0 is the first of none. */
const firsts = new Int32Array((LAST_YEAR - FIRST_YEAR + 1) * 12)

function firstOfMonth(year: number, month: number): number {
	if (!(month >= 1 && month <= 12)) return hijriDayInTables(year, month, 1)
	const index = (year - FIRST_YEAR) * 12 + month - 1
	firsts[index] ||= hijriDayInTables(year, month, 1)
	return firsts[index] as number
}

/** The Hijri date of a day number. */
export function hijriDate(days: number): CivilDate & { readonly isExact: boolean } {
	const isExact = days >= FIRST_DAY && days <= LAST_DAY
	const { year, month, day } = isExact ? gregorianToHijri(civilDate(days)) : tabularDate(days)
	return { year, month, day, isExact }
}

/** First and last day of a Hijri month. */
export function hijriMonth(
	year: number,
	month: number,
): { readonly first: number; readonly last: number } {
	const next = month === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, month + 1, 1)
	return { first: hijriDay(year, month, 1).days, last: next.days - 1 }
}

/** First and last day of a Hijri year. */
export function hijriYear(year: number): { readonly first: number; readonly last: number } {
	return { first: hijriDay(year, 1, 1).days, last: hijriDay(year + 1, 1, 1).days - 1 }
}

function hijriDayInTables(year: number, month: number, day: number): number {
	const date = hijriToGregorian({ year, month, day })
	return dayNumber(date.year, date.month, date.day)
}

/** 1 Muharram 1 AH, 19 July 622 in the proleptic Gregorian calendar. */
const EPOCH = -492148
const CYCLE_DAYS = 10631
const CYCLE_YEARS = 30

function tabularDay(year: number, month: number, day: number): number {
	const leapDays = Math.floor((3 + 11 * year) / CYCLE_YEARS)
	return EPOCH + (year - 1) * 354 + leapDays + Math.ceil(29.5 * (month - 1)) + day - 1
}

function tabularDate(days: number): CivilDate {
	const year = Math.floor((CYCLE_YEARS * (days - EPOCH) + 10646) / CYCLE_DAYS)
	const dayOfYear = days - tabularDay(year, 1, 1)
	const month = Math.min(12, Math.ceil((dayOfYear + 1) / 29.5))
	const found = tabularDay(year, month, 1) > days ? month - 1 : month
	return { year, month: found, day: days - tabularDay(year, found, 1) + 1 }
}
