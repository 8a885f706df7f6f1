import { hijriYear } from '../calendar/hijri.ts'
import { isoDate, isoDay, isoYear } from '../calendar/iso.ts'
import type { WrittenYear } from '../parts/year.ts'
import { fullYear } from './calendar-date.ts'
import type { Context } from './context.ts'
import { changed, complete, type Resolved } from './resolved.ts'
import { hijriConverted } from './steps.ts'

/** Years before this one are Hijri where the text is modern and names no era. */
const LAST_BARE = 2100

/** The value of a year; without the word for year or an era only where it counts nothing. */
export function resolveYear(written: WrittenYear, context: Context): Resolved | undefined {
	const { value, era, isNamed } = written
	if (value > LAST_BARE && context.countsNoun()) return undefined
	if (!isNamed && era === undefined && (value > LAST_BARE || context.countsNoun())) return undefined
	if (era === 'AH') return resolveHijriYear(value)
	return complete(isoYear(fullYear(written)))
}

/** The Gregorian days of a Hijri year. */
export function resolveHijriYear(year: number): Resolved {
	const { first, last } = hijriYear(year)
	return changed(complete(`${isoDay(first)}/${isoDay(last)}`, 'DATE', hijriConverted), {
		calendar: 'islamic-umalqura',
		calendarValue: isoDate(year),
	})
}
