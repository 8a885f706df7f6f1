import { type Phrase, resolve } from '../grammar/phrase.ts'
import type { ClockTime } from '../parts/clock-figures.ts'
import { hourOfDay } from '../parts/half-of-day.ts'
import type { WrittenZone } from '../parts/zone.ts'
import type { PartOfDay } from '../senses.ts'
import { suffixOf, withZone } from './clock.ts'
import type { Context } from './context.ts'
import { mapValues, type Resolved } from './resolved.ts'
import { onItsDay } from './time.ts'

/** A part of a day and the hour in it. */
export interface WrittenPartAndClock {
	readonly part: Phrase
	readonly time: ClockTime
	readonly zone: WrittenZone | undefined
}

const PART = /T(?:MO|MI|AF|EV|NI)$/u

/** The part of the day tells which half of it the hour is in, and gives way to the hour. */
export function resolvePartAndClock(
	{ part, time, zone }: WrittenPartAndClock,
	context: Context,
): Resolved | undefined {
	const found = resolve(part, context)
	const code = PART.exec(found?.value ?? '')?.[0]
	if (!found || code === undefined) return undefined
	const hour = hourOfDay(time.hour, { part: code as PartOfDay })
	const timed = mapValues(found, (value) => value.replace(PART, suffixOf(hour, time)))
	const resolved = onItsDay(timed)
	return zone ? withZone(resolved, zone) : resolved
}
