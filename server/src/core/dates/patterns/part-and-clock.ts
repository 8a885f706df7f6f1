import { unless } from '../grammar/look.ts'
import { choice, map, optional, sequence } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phraseOf } from '../grammar/phrase.ts'
import { atHour } from '../parts/at-hour.ts'
import { announcedHour, bareHour } from '../parts/clock.ts'
import { clockAhead } from '../parts/clock-ahead.ts'
import { writtenZone } from '../parts/zone.ts'
import { resolvePartAndClock } from '../resolve/part-and-clock.ts'
import { night } from './night.ts'
import { partOfDay } from './part-of-day.ts'

/** Announced, or joined to the part of the day. */
const hour = choice(
	map(
		sequence({ joint: optional(atHour), time: announcedHour, one: unless(bareHour) }),
		({ time }) => time,
	),
	map(sequence({ joint: atHour, time: bareHour }), ({ time }) => time),
)

export const partAndClock = pattern({
	id: 'part-and-clock',
	makes: 'whole',
	summary: {
		en: 'A part of a day with the hour behind it.',
		ar: 'جزء من يوم تتبعه ساعته.',
	},
	pattern: sequence({
		near: clockAhead,
		part: phraseOf('time', partOfDay, night),
		time: hour,
		zone: optional(writtenZone),
	}),
	resolve: (found, context) => resolvePartAndClock(found, context),
	examples: [
		{
			anchor: '2024-05-15',
			value: '2024-05-16T18:00',
			text: 'يفتتح المعرض [مساء غد الساعة السادسة] في دبي',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-15T21:00',
			text: 'يلعب الفريق [الليلة في التاسعة] على ملعبه',
		},
		{ text: 'صلاة الظهر والعصر' },
	],
})
