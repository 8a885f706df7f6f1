import { dayNumber, weekdayOf } from '../calendar/gregorian.ts'
import { isoDay } from '../calendar/iso.ts'
import type { Direction } from '../senses.ts'
import type { Context } from './context.ts'
import { joined } from './join.ts'
import { changed, type Resolved } from './resolved.ts'
import { resolveWeekday } from './weekday.ts'

const WEEK = 7

/** Two weekdays of one stretch: the second as it stands alone, the first the one before it. */
export function resolveWeekdays(
	first: number,
	second: number,
	direction: Direction | undefined,
	context: Context,
): Resolved {
	const from = resolveWeekday(first, direction, context)
	const to = resolveWeekday(second, direction, context)
	return joined(from.value > to.value ? dayBefore(from, first, to) : from, to)
}

function dayBefore(from: Resolved, weekday: number, { value }: Resolved): Resolved {
	const [year, month, day] = value.split('-').map(Number) as [number, number, number]
	if (!day) return from
	const last = dayNumber(year, month, day)
	return changed(from, { value: isoDay(last - ((weekdayOf(last) - weekday + WEEK) % WEEK)) })
}
