import { civilDate, dayNumber, weekdayOf } from '../calendar/gregorian.ts'
import { isoDate, isoDay, isoWeekOf, isoYear, twoDigits } from '../calendar/iso.ts'
import type { Unit } from '../senses.ts'
import type { Context } from './context.ts'
import { type Period, periodValue } from './edge.ts'
import { type Days, daysOfPeriod } from './period-days.ts'
import { concrete, gregorian, type Resolved } from './resolved.ts'

/** The so-manieth, or last, weekday, day, week or month of a period. */
export interface WrittenNth {
	readonly place: number | 'last'
	readonly thing: { readonly weekday: number } | { readonly unit: Unit }
	readonly period: Period
}

const WEEK = 7

/** Counted from the first day of the month or year; open where the period is. */
export function resolveNth(
	{ place, thing, period }: WrittenNth,
	context: Context,
): Resolved | undefined {
	const found = periodValue(period, context)
	const resolved = found && concrete(found)
	if (!resolved) return undefined
	const days = daysOfPeriod(resolved.value)
	if (!days) return resolved.value.includes('/') ? undefined : resolved
	const value = countedValue(place, thing, days)
	if (value === undefined) return undefined
	return gregorian(resolved, value)
}

/** Undefined where the period has no such part. */
function countedValue(
	place: number | 'last',
	thing: WrittenNth['thing'],
	days: Days,
): string | undefined {
	if ('weekday' in thing) return nthWeekday(place, thing.weekday, days)
	if (thing.unit === 'D') return nthDay(place, { ...days, step: 1 })
	if (thing.unit === 'M') return nthMonth(place, days)
	return days.last - days.first > WHOLE_YEAR ? isoWeek(place, days) : nthWeek(place, days)
}

/** The so-manieth, or last, of a weekday among days, `YYYY-MM-DD`; undefined where there are not so many. */
export function nthWeekday(
	place: number | 'last',
	weekday: number,
	days: Days,
): string | undefined {
	return nthDay(place, weekdaysOf(weekday, days))
}

/** Days that follow each other by a step; first and last of them. */
interface Row extends Days {
	readonly step: number
}

function weekdaysOf(weekday: number, { first, last }: Days): Row {
	return {
		first: first + ((weekday - weekdayOf(first) + WEEK) % WEEK),
		last: last - ((weekdayOf(last) - weekday + WEEK) % WEEK),
		step: WEEK,
	}
}

function nthDay(place: number | 'last', { first, last, step }: Row): string | undefined {
	const day = place === 'last' ? last : first + step * (place - 1)
	return day >= first && day <= last ? isoDay(day) : undefined
}

function nthWeek(place: number | 'last', { first, last }: Days): string | undefined {
	const from = place === 'last' ? last - WEEK + 1 : first + WEEK * (place - 1)
	return from <= last ? `${isoDay(from)}/${isoDay(from + WEEK - 1)}` : undefined
}

const WHOLE_YEAR = 363

/** The weeks of a year are those of ISO 8601; the last is the one of 28 December. */
function isoWeek(place: number | 'last', { first }: Days): string | undefined {
	const { year } = civilDate(first)
	const last = isoWeekOf(dayNumber(year, 12, 28))
	const value = place === 'last' ? last : `${isoYear(year)}-W${twoDigits(place)}`
	return value <= last ? value : undefined
}

/** Months of a year: only a whole year has twelve. */
function nthMonth(place: number | 'last', { first, last }: Days): string | undefined {
	const { year, month } = civilDate(first)
	const months = civilDate(last).month - month + 1
	const at = place === 'last' ? months : place
	return months === 12 && at <= months ? isoDate(year, at) : undefined
}
