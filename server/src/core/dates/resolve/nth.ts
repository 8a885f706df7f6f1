import { dayNumber, daysInMonth, weekdayOf } from '../calendar/gregorian.ts'
import { isoDay } from '../calendar/iso.ts'
import { type Phrase, resolve } from '../grammar/phrase.ts'
import type { Unit } from '../senses.ts'
import type { Context } from './context.ts'
import { concrete, type Resolved } from './resolved.ts'

/** The so-manieth, or last, weekday, day or week of a period. */
export interface WrittenNth {
	readonly place: number | 'last'
	readonly thing: { readonly weekday: number } | { readonly unit: Unit }
	readonly period: Phrase
}

const PERIOD = /^(\d{4})(?:-(\d\d))?$/u
const WEEK = 7

/** Counted from the first day of the month or year; open where the period is. */
export function resolveNth(
	{ place, thing, period }: WrittenNth,
	context: Context,
): Resolved | undefined {
	const found = resolve(period, context)
	const resolved = found && concrete(found)
	const [, year, month] = PERIOD.exec(resolved?.value ?? '') ?? []
	if (!resolved || year === undefined) return resolved
	const first = dayNumber(Number(year), Number(month ?? 1), 1)
	const last = lastDay(Number(year), month === undefined ? undefined : Number(month))
	const value =
		'weekday' in thing
			? nthWeekday(place, thing.weekday, first, last)
			: nthUnit(place, thing.unit, first, last)
	return { ...resolved, value }
}

function lastDay(year: number, month: number | undefined): number {
	return dayNumber(year, month ?? 12, month === undefined ? 31 : daysInMonth(year, month))
}

function nthWeekday(place: number | 'last', weekday: number, first: number, last: number): string {
	if (place === 'last') return isoDay(last - ((weekdayOf(last) - weekday + WEEK) % WEEK))
	return isoDay(first + ((weekday - weekdayOf(first) + WEEK) % WEEK) + WEEK * (place - 1))
}

function nthUnit(place: number | 'last', unit: Unit, first: number, last: number): string {
	if (unit === 'D') return isoDay(place === 'last' ? last : first + place - 1)
	const from = place === 'last' ? last - WEEK + 1 : first + WEEK * (place - 1)
	return `${isoDay(from)}/${isoDay(from + WEEK - 1)}`
}
