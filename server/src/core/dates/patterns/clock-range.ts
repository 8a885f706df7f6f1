import { after } from '../grammar/look.ts'
import { choice, link, map, mark, NOTHING, optional, sequence } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { atHour } from '../parts/at-hour.ts'
import { announcedClock, bareClock, plainClock } from '../parts/clock.ts'
import { clockAhead } from '../parts/clock-ahead.ts'
import type { ClockTime } from '../parts/clock-figures.ts'
import { DASHES } from '../parts/common.ts'
import { halfOfDay } from '../parts/half-of-day.ts'
import { writtenZone } from '../parts/zone.ts'
import { resolveClockRange } from '../resolve/clock-range.ts'

const sure = map(choice(announcedClock, plainClock), (time) => ({ time, isSure: true }))
const bare = map(bareClock, (time) => ({ time, isSure: false }))
const point = sequence({ clock: choice(sure, bare), half: optional(halfOfDay) })
const to = map(
	sequence({ and: optional(link('and')), to: link('to', 'until') }),
	() => true as const,
)
const dash = map(mark(DASHES), () => true as const)
const ends = choice(
	sequence({ begin: point, joint: choice(to, dash), end: point }),
	sequence({
		between: after(link('between')),
		begin: point,
		joint: optional(link('and')),
		end: point,
	}),
)
const dayBefore = map(
	sequence({
		day: phrase('date', 'day'),
		joint: optional(atHour),
		from: optional(link('of', 'between')),
	}),
	({ day }) => day,
)
const dayBehind = map(
	sequence({ joint: optional(choice(mark('،,'), link('of', 'in'))), day: phrase('date', 'day') }),
	({ day }) => day,
)

export const clockRange = pattern({
	id: 'clock-range',
	makes: 'whole',
	summary: {
		en: 'From one hour to another; day, half of the day and zone are said once.',
		ar: 'من ساعة إلى أخرى، ويُذكر اليوم وجزؤه والتوقيت مرة.',
	},
	pattern: map(
		sequence({
			near: clockAhead,
			before: optional(dayBefore),
			ends,
			zone: optional(writtenZone),
			behind: optional(dayBehind),
		}),
		({ before, ends: { begin, end }, zone, behind }) => {
			const isSure = begin.clock.isSure || end.clock.isSure || end.half !== undefined
			if (!isSure || (before && behind) || !areHours(begin.clock.time, end.clock.time))
				return NOTHING
			return {
				begin: { time: begin.clock.time, half: begin.half },
				end: { time: end.clock.time, half: end.half },
				day: before ?? behind,
				zone,
			}
		},
	),
	resolve: (found, context) => resolveClockRange(found, context),
	examples: [
		{
			anchor: '2024-05-15',
			value: '2024-05-15T09:00/2024-05-15T11:00',
			text: 'يفتح من [9 إلى 11 صباحا] فقط',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-16T15:00/2024-05-16T17:00',
			text: 'يعقد بين [الثالثة والخامسة مساء غد] في عمان',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-16T09:30/2024-05-16T11:00',
			text: 'يفتح [غدا من 9:30 إلى 11:00] للزوار',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-15T22:00/2024-05-16T05:00',
			text: 'حظر التجول من [العاشرة ليلا حتى الخامسة فجرا] في المدينة',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-15T10:00/2024-05-15T12:00',
			text: 'ينقطع الماء بين [الساعة 10 و12] في الحي',
		},
		{ text: 'فاز 3 إلى 1 على النصر' },
		{ text: 'بين الأولى والثانية فرق كبير' },
	],
})

function areHours(begin: ClockTime, end: ClockTime): boolean {
	return begin.hour <= 24 && end.hour <= 24
}
