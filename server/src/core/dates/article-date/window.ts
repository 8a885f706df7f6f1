import { dayNumber } from '../calendar/gregorian.ts'
import { isoDay } from '../calendar/iso.ts'
import type { Bound, DateExpression, Window } from '../expression.ts'

/** A leap year, so that every day of the year has a number in it. */
const ANY_YEAR = 2000
const YEAR = 366

/**
 * The days of the year an undated article can be from: after what it calls past, before what it
 * calls coming. With both, the past day nearest before the coming one decides.
 */
export function windowOf(dates: readonly DateExpression[]): Window | undefined {
	const bounds = dates.flatMap(({ bound }) => bound ?? [])
	const afters = daysOf(bounds, 'after')
	const befores = daysOf(bounds, 'before')
	const before = befores.toSorted((a, b) => ahead(a, afters) - ahead(b, afters))[0]
	const after = afters.toSorted((a, b) => distance(a, before) - distance(b, before))[0]
	if (after === undefined && before === undefined) return undefined
	return {
		...(after === undefined ? {} : { from: dayOfYear(after + 1) }),
		...(before === undefined ? {} : { to: dayOfYear(before - 1) }),
	}
}

function daysOf(bounds: readonly Bound[], side: 'after' | 'before'): readonly number[] {
	return bounds.flatMap((bound) => {
		const [, month, day] = /^--(\d\d)-(\d\d)$/u.exec(bound[side] ?? '') ?? []
		return month === undefined ? [] : dayNumber(ANY_YEAR, Number(month), Number(day)) - FIRST
	})
}

const FIRST = dayNumber(ANY_YEAR, 1, 1)

/** Days from the nearest past day to a coming one, round the end of the year. */
function ahead(day: number, afters: readonly number[]): number {
	return Math.min(day + YEAR, ...afters.map((after) => distance(after, day)))
}

/** Days from `after` on to `before`; with no end, to the end of the year. */
function distance(after: number, before: number | undefined): number {
	return (((before ?? YEAR - 1) - after + YEAR - 1) % YEAR) + 1
}

function dayOfYear(day: number): string {
	return `-${isoDay(FIRST + ((day + YEAR) % YEAR)).slice(4)}`
}
