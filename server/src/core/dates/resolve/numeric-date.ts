import { dayNumber, daysInMonth } from '../calendar/gregorian.ts'
import { hijriDay } from '../calendar/hijri.ts'
import { isoDate, isoDay, isoYear, twoDigits } from '../calendar/iso.ts'
import type { Conflict } from '../expression.ts'
import { fullYear } from './calendar-date.ts'
import type { Context } from './context.ts'
import { changed, complete, type Resolved, withMod } from './resolved.ts'
import { hijriConverted } from './steps.ts'
import { resolveHijriYear } from './year.ts'

/** A date in figures: two small numbers and a year. */
export interface NumericDate {
	readonly first: number
	readonly second: number
	/** Year first is always year, month, day; day first may be month first. */
	readonly order: 'year-first' | 'day-first'
	readonly year: {
		readonly value: number
		readonly digits: number
		readonly era: 'AH' | 'AD' | 'BC' | undefined
	}
}

/** No Gregorian date of news is this early, no Hijri one this late. */
const FIRST_HIJRI = 1250
const LAST_HIJRI = 1500

/**
 * Day first, as Arabic writes dates; month first only where the other cannot be. Where both can be,
 * the value is the day-first one and the expression says that it is ambiguous.
 */
export function resolveNumeric(
	{ first, second, order, year: written }: NumericDate,
	context: Context,
): Resolved | undefined {
	const year = fullYear(written)
	const isHijri = written.era === 'AH' || (year >= FIRST_HIJRI && year < LAST_HIJRI && !written.era)
	if (isHijri) return resolveHijri(year, second, first, written.era === 'AH')
	if (!isMonth(second)) {
		return isMonth(first) ? resolveDay(year, first, second) : impossible(year, first, second)
	}
	const resolved = resolveDay(year, second, first)
	return order === 'day-first' && isMonth(first) && first !== second
		? withAmbiguity(resolved, isoDate(year, first, second), context)
		: resolved
}

function resolveDay(year: number, month: number, day: number): Resolved {
	const last = daysInMonth(year, month)
	if (day >= 1 && day <= last) return complete(isoDate(year, month, day))
	const stated = isoDate(year, month, day)
	return changed(complete(isoDate(year, month)), {
		conflicts: [{ kind: 'impossible', stated, last }],
	})
}

function impossible(year: number, first: number, second: number): Resolved {
	const stated = `${isoYear(year)}-${second}-${first}`
	return changed(complete(isoYear(year)), {
		conflicts: [{ kind: 'impossible', stated, last: LAST_MONTH }],
	})
}

const LONGEST_HIJRI = 30

function resolveHijri(
	year: number,
	month: number,
	day: number,
	isSure: boolean,
): Resolved | undefined {
	if (!isMonth(month) || day < 1 || day > LONGEST_HIJRI)
		return isSure ? impossibleHijri(year, month, day) : undefined
	const { days, isExact } = hijriDay(year, month, day)
	return withMod(
		changed(complete(isoDay(days), 'DATE', hijriConverted), {
			calendar: 'islamic-umalqura',
			calendarValue: isoDate(year, month, day),
		}),
		isExact ? undefined : 'APPROX',
	)
}

function impossibleHijri(year: number, month: number, day: number): Resolved {
	const stated = `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`
	const last = isMonth(month) ? LONGEST_HIJRI : LAST_MONTH
	return changed(resolveHijriYear(year), { conflicts: [{ kind: 'impossible', stated, last }] })
}

const LAST_MONTH = 12

/** The article's own date, or a day after it, tells which reading is meant. */
function withAmbiguity(resolved: Resolved, other: string, { article }: Context): Resolved {
	const [year, month, day] = resolved.value.split('-').map(Number) as [number, number, number]
	if (article === dayNumber(year, month, day)) return resolved
	const conflict: Conflict = { kind: 'ambiguous', readings: [resolved.value, other] }
	return changed(resolved, { conflicts: [conflict] })
}

function isMonth(value: number): boolean {
	return value >= 1 && value <= LAST_MONTH
}
