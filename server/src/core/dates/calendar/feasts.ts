import { dayNumber, weekdayOf } from './gregorian.ts'
import { hijriDate, hijriDay } from './hijri.ts'

/** When a feast falls: the day number in a year of its own calendar. */
export interface Feast {
	readonly calendar: 'gregorian' | 'islamic'
	readonly dayIn: (year: number) => number
}

/** Feasts news names, by the identifiers of lexicon/date-feasts.txt. */
export const feasts: Readonly<Record<string, Feast>> = {
	fitr: islamic(10, 1),
	adha: islamic(12, 10),
	arafa: islamic(12, 9),
	'hijri-new-year': islamic(1, 1),
	ashura: islamic(1, 10),
	mawlid: islamic(3, 12),
	isra: islamic(7, 27),
	christmas: gregorian(12, 25),
	'new-year': gregorian(1, 1),
	'amazigh-new-year': gregorian(1, 12),
	'labour-day': gregorian(5, 1),
	'women-day': gregorian(3, 8),
	'mother-day': gregorian(3, 21),
	valentine: gregorian(2, 14),
	epiphany: gregorian(1, 6),
	'coptic-christmas': gregorian(1, 7),
	easter: { calendar: 'gregorian', dayIn: westernEaster },
	'coptic-easter': { calendar: 'gregorian', dayIn: easternEaster },
	'spring-monday': { calendar: 'gregorian', dayIn: (year) => easternEaster(year) + 1 },
	thanksgiving: { calendar: 'gregorian', dayIn: thanksgiving },
}

/** The Hijri year that begins in, or last before, a Gregorian year's end. */
export function hijriYearsOf(year: number): readonly number[] {
	const first = hijriDate(dayNumber(year, 1, 1)).year
	return [first, first + 1]
}

function islamic(month: number, day: number): Feast {
	return { calendar: 'islamic', dayIn: (year) => hijriDay(year, month, day).days }
}

function gregorian(month: number, day: number): Feast {
	return { calendar: 'gregorian', dayIn: (year) => dayNumber(year, month, day) }
}

/** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function westernEaster(year: number): number {
	const golden = year % 19
	const century = Math.floor(year / 100)
	const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
	const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
	const weekday =
		(32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
	const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
	return dayNumber(year, 3, 1) + epact + weekday - 7 * late + 21
}

/** Meeus' Julian computus, moved to the Gregorian calendar. */
function easternEaster(year: number): number {
	const moon = (19 * (year % 19) + 15) % 30
	const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
	const julian = dayNumber(year, 3, 1) + moon + weekday + 21
	return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2
}

/** The fourth Thursday of November in the United States. */
function thanksgiving(year: number): number {
	const first = dayNumber(year, 11, 1)
	return first + ((4 - weekdayOf(first) + 7) % 7) + 21
}
