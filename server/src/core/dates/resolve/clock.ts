import { twoDigits } from '../calendar/iso.ts'
import { offsetOf } from '../calendar/zone.ts'
import type { Phrase } from '../grammar/phrase.ts'
import type { ClockTime } from '../parts/clock-figures.ts'
import { type HalfOfDay, hourOfDay, likelyHour } from '../parts/half-of-day.ts'
import type { WrittenZone } from '../parts/zone.ts'
import type { Context } from './context.ts'
import { changed, mapValues, type Resolved, withStep } from './resolved.ts'
import { afternoonLikely } from './steps.ts'
import { onItsDay, timeOfDay } from './time.ts'

/** A clock time with what stands round it. */
export interface WrittenTime {
	readonly time: ClockTime
	readonly half: HalfOfDay | undefined
	readonly zone: WrittenZone | undefined
	readonly day: Phrase | undefined
}

/**
 * The value of a clock time: its day's value, `T`, the time of 24 hours, the offset. An hour of a dial
 * without a part of the day is read as the likely one; as written it is the underspecified value.
 */
export function resolveClock(written: WrittenTime, context: Context): Resolved | undefined {
	const { time, half, zone, day } = written
	const isGuess = half === undefined && zone === undefined && likelyHour(time) !== time.hour
	const hour = half ? hourOfDay(time.hour, half) : isGuess ? likelyHour(time) : time.hour
	const resolved = timeOfDay(day, suffixOf(hour, time), context)
	if (isGuess) {
		const literal = timeOfDay(day, suffixOf(time.hour, time), context)
		const underspecified = literal?.underspecified ?? literal?.value
		return resolved && underspecified
			? withStep(changed(resolved, { underspecified }), afternoonLikely)
			: resolved
	}
	const placed = resolved && onItsDay(resolved)
	return placed && zone ? withZone(placed, zone) : placed
}

/** `T14:30`, `T14:30:05`. */
export function suffixOf(hour: number, { minute, second }: ClockTime): string {
	const seconds = second === undefined ? '' : `:${twoDigits(second)}`
	return `T${twoDigits(hour)}:${twoDigits(minute)}${seconds}`
}

/** The same time with the offset of its zone on that day. */
export function withZone(resolved: Resolved, zone: WrittenZone): Resolved {
	if ('isLocal' in zone) return resolved
	if ('offset' in zone) return mapValues(resolved, (value) => value + zone.offset)
	return mapValues(resolved, (value) => value + (offsetOf(zone.name, value.slice(0, 10)) ?? ''))
}
