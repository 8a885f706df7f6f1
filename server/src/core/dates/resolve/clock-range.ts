import type { Phrase } from '../grammar/phrase.ts'
import type { ClockTime } from '../parts/clock-figures.ts'
import { type HalfOfDay, hourOfDay, likelyHour } from '../parts/half-of-day.ts'
import type { WrittenZone } from '../parts/zone.ts'
import { suffixOf, withZone } from './clock.ts'
import type { Context } from './context.ts'
import { joined } from './join.ts'
import type { Resolved } from './resolved.ts'
import { nextDay, timeOfDay } from './time.ts'

/** One end of a stretch of hours. */
interface End {
	readonly time: ClockTime
	readonly half: HalfOfDay | undefined
}

/** Two hours of one day, or of one night. */
export interface WrittenClockRange {
	readonly begin: End
	readonly end: End
	readonly day: Phrase | undefined
	readonly zone: WrittenZone | undefined
}

/** Both hours on their day; an end that is earlier than its beginning is on the day after. */
export function resolveClockRange(
	{ begin, end, day, zone }: WrittenClockRange,
	context: Context,
): Resolved | undefined {
	const to = end.half ? hourOfDay(end.time.hour, end.half) : likelyHour(end.time)
	const from = begin.half ? hourOfDay(begin.time.hour, begin.half) : hourBefore(to, begin, end)
	const first = timeOfDay(day, suffixOf(from, begin.time), context)
	const last = timeOfDay(day, suffixOf(to, end.time), context)
	if (!first || !last) return undefined
	const isLater = from * 60 + begin.time.minute < to * 60 + end.time.minute
	const ends = [first, isLater ? last : nextDay(last)] as const
	const [a, b] = zone ? ends.map((each) => withZone(each, zone)) : ends
	return joined(a as Resolved, b as Resolved)
}

/** The half said at the end holds for the beginning too, unless that would be after the end. */
function hourBefore(to: number, { time }: End, end: End): number {
	if (!end.half) return likelyHour(time)
	const later = time.isDial && time.hour < 12 ? time.hour + 12 : time.hour
	return later <= to ? later : time.hour
}
