import { civilDate, dayNumber, weekdayOf } from '../calendar/gregorian.ts'
import { type Phrase, resolve } from '../grammar/phrase.ts'
import type { Context } from './context.ts'
import type { Resolved } from './resolved.ts'

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/u

/** The value of a date; its weekday, where the text gives one, must agree. */
export function resolveWeekdayDate(
	weekday: number | undefined,
	date: Phrase,
	context: Context,
): Resolved | undefined {
	const resolved = resolve(date, context)
	const [, year, month, day] = ISO_DAY.exec(resolved?.value ?? '') ?? []
	if (!resolved || weekday === undefined || year === undefined) return resolved
	const days = dayNumber(Number(year), Number(month), Number(day))
	const actual = weekdayOf(days)
	if (actual === weekday) return resolved
	if (resolved.underspecified !== undefined) return nearbyYear(resolved, days, weekday)
	const conflicts = [
		...(resolved.conflicts ?? []),
		{ kind: 'weekday' as const, stated: weekday, actual },
	]
	return { ...resolved, conflicts }
}

/** A year left out is the one in which the weekday agrees, if a neighbour is. */
function nearbyYear(resolved: Resolved, days: number, weekday: number): Resolved {
	const { year, month, day } = civilDate(days)
	for (const near of [year - 1, year + 1]) {
		if (weekdayOf(dayNumber(near, month, day)) !== weekday) continue
		return { ...resolved, value: `${near}${resolved.value.slice(4)}` }
	}
	const conflict = { kind: 'weekday' as const, stated: weekday, actual: weekdayOf(days) }
	return { ...resolved, conflicts: [...(resolved.conflicts ?? []), conflict] }
}
