import { civilDate, dayNumber, weekdayOf } from '../calendar/gregorian.ts'
import { dayOfIso, isoDay } from '../calendar/iso.ts'
import type { Word } from '../grammar/part.ts'
import { type Phrase, resolve } from '../grammar/phrase.ts'
import { isFeminine, type Place } from '../parts/ordinal.ts'
import { checked } from './checked-weekday.ts'
import type { Context } from './context.ts'
import { countedWeekday } from './counted-weekday.ts'
import { changed, type Resolved, withStep } from './resolved.ts'
import { sightedByWeekday, weekdayFits } from './steps.ts'

/** A date with its weekday, and the ordinal right behind that which is perhaps not its day. */
export interface WrittenWeekdayDate {
	readonly weekday: Word<number> | undefined
	readonly date: Phrase
	readonly place?: Place | undefined
}

/** The value of a date; its weekday, where the text gives one, must agree. */
export function resolveWeekdayDate(
	{ weekday, date, place }: WrittenWeekdayDate,
	context: Context,
): Resolved | undefined {
	const resolved = resolve(date, context)
	const days = dayOfIso(resolved?.value ?? '')
	if (!resolved || weekday === undefined || days === undefined) return resolved
	const other = otherReading(resolved, weekday.sense)
	if (other !== undefined) return other
	const counted = place && countedWeekday(resolved, weekday.sense, place)
	if (counted && countsFridays(weekday, context)) return counted
	const isOff = resolved.calendar !== undefined && weekdayOf(days) !== weekday.sense
	const sighted = isOff ? sightedDay(days, weekday.sense) : undefined
	if (sighted !== undefined)
		return withStep(changed(resolved, { value: isoDay(sighted) }), sightedByWeekday)
	const near = resolved.underspecified === undefined ? undefined : nearbyYear(days, weekday.sense)
	if (near === undefined) {
		const isThatDay = weekdayOf(days) === weekday.sense
		return (isThatDay ? undefined : counted) ?? checked(resolved, days, weekday, context)
	}
	return changed(resolved, { value: `${near}${resolved.value.slice(4)}` })
}

const FRIDAY = 5

/** Friday is the one weekday that is feminine: so is an ordinal that counts it, and no day of a month. */
function countsFridays({ sense, item }: Word<number>, { items }: Context): boolean {
	return sense === FRIDAY && isFeminine(items, item + 1)
}

/** Of two readings of figures the weekday tells which is meant. */
function otherReading(resolved: Resolved, weekday: number): Resolved | undefined {
	const ambiguity = resolved.conflicts?.find(({ kind }) => kind === 'ambiguous')
	if (ambiguity?.kind !== 'ambiguous') return undefined
	const value = ambiguity.readings.find((reading) => isOnWeekday(reading, weekday))
	return value === undefined
		? undefined
		: withStep(changed(resolved, { value, conflicts: undefined }), weekdayFits)
}

function isOnWeekday(value: string, weekday: number): boolean {
	const day = dayOfIso(value)
	return day !== undefined && weekdayOf(day) === weekday
}

/** Months begun by sighting lie up to two days from the tables: the weekday tells the true day. */
function sightedDay(days: number, weekday: number): number | undefined {
	return [-1, 1, -2, 2].map((shift) => days + shift).find((day) => weekdayOf(day) === weekday)
}

/** A year left out is the one in which the weekday agrees, if that is the chosen one or next to it. */
function nearbyYear(days: number, weekday: number): number | undefined {
	const { year, month, day } = civilDate(days)
	return [year, year - 1, year + 1].find(
		(near) => weekdayOf(dayNumber(near, month, day)) === weekday,
	)
}
