import { choice, link, map, mark, NOTHING, optional, sequence } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { agencyClock, announcedClock, bareClock, halfOfDay, plainClock } from '../parts/clock.ts'
import { writtenZone } from '../parts/zone.ts'
import { resolveClock } from '../resolve/clock.ts'

const sure = sequence({
	time: choice(announcedClock, plainClock),
	half: optional(halfOfDay),
	zone: optional(writtenZone),
})
const placed = sequence({ time: bareClock, half: halfOfDay, zone: optional(writtenZone) })
const zoned = map(
	sequence({ time: choice(agencyClock, bareClock), zone: writtenZone }),
	(found) => ({
		...found,
		half: undefined,
	}),
)
const joint = optional(choice(mark('،,-–'), link('of')))

export const clockTime = pattern({
	id: 'clock-time',
	makes: 'time',
	summary: {
		en: 'A time on the clock, in figures or words, with its part of the day, zone and day.',
		ar: 'وقت بالساعة، بالأرقام أو الحروف، مع جزء اليوم والتوقيت واليوم.',
	},
	pattern: map(
		sequence({
			clock: choice(sure, placed, zoned),
			day: optional(map(sequence({ joint, day: phrase('date', 'day') }), ({ day }) => day)),
		}),
		({ clock, day }) => (clock.time.hour > 24 ? NOTHING : { ...clock, day }),
	),
	resolve: (found, context) => resolveClock(found, context),
	examples: [
		{
			anchor: '2024-05-15',
			value: '2024-05-15T14:30Z',
			text: 'بدأ الاجتماع عند [الساعة 14:30 بتوقيت غرينتش]',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-15T20:00+03:00',
			text: 'تنطلق المباراة [الثامنة مساء بتوقيت مكة المكرمة]',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-14T06:45',
			text: 'وقع الانفجار في [الساعة السابعة إلا ربعا صباح أمس]',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-15T13:30',
			text: 'وصل عند [الواحدة والنصف ظهرا]',
		},
		{ value: 'T12:46Z', text: 'وقف الحضور عند ([12:46 ت غ]) دقيقة' },
		{ text: 'فاز الهلال 3-1 على النصر' },
		{ text: 'خطة الدقيقة الواحدة وفريق الساعة' },
	],
})
