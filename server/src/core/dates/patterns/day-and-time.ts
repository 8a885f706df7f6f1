import { choice, link, map, mark, optional, sequence } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { announcedClock, bareClock, halfOfDay, plainClock } from '../parts/clock.ts'
import { writtenZone } from '../parts/zone.ts'
import { resolveClock } from '../resolve/clock.ts'

const joint = optional(choice(mark('،,-–'), link('in')))
const clock = choice(
	sequence({ time: choice(announcedClock, plainClock), half: optional(halfOfDay) }),
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
		sequence({ day: phrase('date', 'day'), joint, clock, zone: optional(writtenZone) }),
		({ day, clock, zone }) => ({ ...clock, day, zone }),
	),
	resolve: (found, context) => resolveClock(found, context),
	examples: [
		{ value: '2010-03-30T01:09Z', text: 'آخر تحديث: [الثلاثاء, 30 مارس/ آذار, 2010, 01:09 GMT]' },
		{ value: '2015-01-06T17:16', text: '[6 يناير، 2015، الساعة 05:16 مساء]' },
		{ value: '2024-05-15T09:30', text: 'تاريخ النشر: [15/05/2024 09:30]' },
		{ anchor: '2024-05-15', value: '2024-05-20T15:00', text: '[يوم الاثنين القادم الساعة 3 مساء]' },
		{ text: 'مباريات اليوم السابع 3-1' },
	],
})
