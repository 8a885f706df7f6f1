import { twoDigits } from '../calendar/iso.ts'
import { offsetOf } from '../calendar/zone.ts'
import type { Phrase } from '../grammar/phrase.ts'
import { type ClockTime, type HalfOfDay, hourOfDay } from '../parts/clock.ts'
import type { WrittenZone } from '../parts/zone.ts'
import type { Context } from './context.ts'
import { mapValues, type Resolved } from './resolved.ts'
import { timeOfDay } from './time.ts'

/** A clock time with what stands round it. */
export interface WrittenTime {
	readonly time: ClockTime
	readonly half: HalfOfDay | undefined
	readonly zone: WrittenZone | undefined
	readonly day: Phrase | undefined
}

/** The value of a clock time: its day's value, `T`, the time of 24 hours, the offset. */
export function resolveClock(written: WrittenTime, context: Context): Resolved | undefined {
	const { time, half, zone, day } = written
	const hour = twoDigits(hourOfDay(time.hour, half))
	const seconds = time.second === undefined ? '' : `:${twoDigits(time.second)}`
	const clock = `T${hour}:${twoDigits(time.minute)}${seconds}`
	const resolved = timeOfDay(day, clock, context)
	return resolved && zone ? withZone(resolved, zone) : resolved
}

function withZone(resolved: Resolved, zone: WrittenZone): Resolved {
	if ('isLocal' in zone) return resolved
	if ('offset' in zone) return mapValues(resolved, (value) => value + zone.offset)
	return mapValues(resolved, (value) => value + (offsetOf(zone.name, value.slice(0, 10)) ?? ''))
}
