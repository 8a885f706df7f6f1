import { hijriYear } from '../calendar/hijri.ts'
import { isoDay, twoDigits } from '../calendar/iso.ts'
import { changed, complete, type Resolved } from './resolved.ts'
import { hijriConverted } from './steps.ts'

const YEARS = 100

/** A century of the Hijri calendar, from the first day of its year 1 to the last of its year 100. */
export function hijriCentury(century: number): Resolved {
	const { first } = hijriYear((century - 1) * YEARS + 1)
	const { last } = hijriYear(century * YEARS)
	return changed(complete(`${isoDay(first)}/${isoDay(last)}`, 'DATE', hijriConverted), {
		calendar: 'islamic-umalqura',
		calendarValue: twoDigits(century - 1),
		mod: 'APPROX',
	})
}
