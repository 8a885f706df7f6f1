import { choice, map, optional, sequence } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { atHour } from '../parts/at-hour.ts'
import {
	announcedClock,
	announcedMinutes,
	bareClock,
	letteredClock,
	plainClock,
} from '../parts/clock.ts'
import { clockAhead } from '../parts/clock-ahead.ts'
import { halfOfDay } from '../parts/half-of-day.ts'
import { writtenZone } from '../parts/zone.ts'
import { resolveClock } from '../resolve/clock.ts'

const clock = choice(
	sequence({
		time: choice(announcedMinutes, announcedClock, letteredClock, plainClock),
		half: optional(halfOfDay),
	}),
	sequence({ time: bareClock, half: halfOfDay }),
)

export const dayAndTime = pattern({
	id: 'day-and-time',
	makes: 'time',
	summary: {
		en: 'A day with a clock time behind it.',
		ar: 'يوم يتبعه وقت بالساعة.',
	},
	pattern: map(
		sequence({
			near: clockAhead,
			day: phrase('date', 'day'),
			joint: optional(atHour),
			clock,
			zone: optional(writtenZone),
		}),
		({ day, clock: { time, half }, zone }) => ({ time, half, zone, day }),
	),
	resolve: (found, context) => resolveClock(found, context),
	examples: [
		{ value: '2010-03-30T01:09Z', text: 'آخر تحديث: [الثلاثاء, 30 مارس/ آذار, 2010, 01:09 GMT]' },
		{ value: '2015-01-06T17:16', text: '[6 يناير، 2015، الساعة 05:16 مساء]' },
		{ value: '2024-05-15T09:30', text: 'تاريخ النشر: [15/05/2024 09:30]' },
		{ anchor: '2024-05-15', value: '2024-05-20T15:00', text: '[يوم الاثنين القادم الساعة 3 مساء]' },
		{ anchor: '2024-05-15', value: '2024-05-16T15:30', text: '[غدا بداية من الساعة 15:30] بتونس' },
		{
			value: '2016-11-18T09:00',
			text: 'ينعقد [يوم الجمعة 18 نوفمبر 2016، على الساعة التاسعة صباحا] بمقره',
		},
		{ anchor: '2024-05-15', value: '2024-05-16T08:00', text: 'يُفتتح المعرض [غدا الثامنة صباحا]' },
		{ anchor: '2024-05-15', value: '2024-05-15T22:00', text: 'تُنقل المباراة [اليوم العاشرة مساء]' },
		{ text: 'مباريات اليوم السابع 3-1' },
	],
})
