import { unless, unlessAfter } from '../grammar/look.ts'
import { choice, link, map, mark, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import {
	agencyClock,
	announcedClock,
	announcedFigures,
	announcedMinutes,
	bareClock,
	brokenHour,
	letteredClock,
	plainClock,
} from '../parts/clock.ts'
import { clockAhead } from '../parts/clock-ahead.ts'
import type { ClockTime } from '../parts/clock-figures.ts'
import { DASHES } from '../parts/common.ts'
import { type HalfOfDay, halfOfDay } from '../parts/half-of-day.ts'
import { writtenZone } from '../parts/zone.ts'
import { resolveClock } from '../resolve/clock.ts'

/** Not minutes and seconds, not a count. */
const noUnit = unless(word('unit', ({ unit }) => unit === 'S' || unit === 'MIN' || unit === 'H'))
const sure = sequence({
	time: choice(announcedMinutes, announcedClock, letteredClock, plainClock),
	noUnit,
	half: optional(halfOfDay),
	zone: optional(writtenZone),
})
/** «The first hours of the morning» are no hour. */
const noHours = unlessAfter(word('unit'))
const placed = map(
	sequence({
		noHours,
		time: choice(bareClock, announcedFigures),
		half: halfOfDay,
		zone: optional(writtenZone),
	}),
	(found) => (isMeasure(found) ? NOTHING : found),
)
const zoned = map(
	sequence({ time: choice(agencyClock, bareClock), zone: writtenZone }),
	({ time, zone }) => ({ time, half: undefined, zone }),
)
const broken = map(sequence({ time: brokenHour, noUnit }), ({ time }) => ({
	time,
	half: undefined,
	zone: undefined,
}))
const joint = optional(choice(mark(`،,${DASHES}`), link('of')))

export const clockTime = pattern({
	id: 'clock-time',
	makes: 'time',
	summary: {
		en: 'A time on the clock, in figures or words, with its part of the day, zone and day.',
		ar: 'وقت بالساعة، بالأرقام أو الحروف، مع جزء اليوم والتوقيت واليوم.',
	},
	pattern: map(
		sequence({
			near: clockAhead,
			clock: choice(sure, placed, zoned, broken),
			day: optional(map(sequence({ joint, day: phrase('date', 'day') }), ({ day }) => day)),
		}),
		({ clock: { time, half, zone }, day }) =>
			time.hour > 24 ? NOTHING : { time, half, zone, day },
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
		{ anchor: '2024-05-15', value: '2024-05-15T15:30', text: 'وصل في [الثالثة والنصف] إلى المطار' },
		{ anchor: '2024-05-15', value: '2024-05-15T18:55', text: 'أقفل [الساعة السابعة إلا خمسا]' },
		{
			anchor: '2024-05-15',
			value: '2024-05-15T13:30',
			text: 'وصل عند [الواحدة والنصف ظهرا]',
		},
		{
			anchor: '2024-05-15',
			value: '2024-05-16T17:30',
			text: 'يبدأ اللقاء [الخامسة والنصف من مساء غد]',
		},
		{ anchor: '2024-05-15', value: '2024-05-15T16:00', text: 'تنطلق في [الساعة الرابعة] بدبي' },
		{ value: 'T05:53Z', text: 'ارتفع السعر بحلول [الساعة 0553 بتوقيت غرينتش] وتراجع' },
		{ value: 'T12:30', text: 'وصلوا عند [الساعة 1230 ظهرا] بالقطار' },
		{ value: 'T12:46Z', text: 'وقف الحضور عند ([12:46 ت غ]) دقيقة' },
		{ value: 'T20:35', text: 'تقلع الطائرة على [الساعة 20 و35 دق] وتصل فجرا' },
		{ value: 'T17:30', text: 'تنطلق على [الساعة 17,30 بتوقيت الجزائر] بالملعب' },
		{ value: 'T09:30', text: 'سباق التجديف [س 9 و30] في النهر' },
		{ value: 'T14:00', text: 'تبدأ المباراة [س 14] بالملعب البلدي' },
		{ text: 'حل في المرتبة الثالثة والنصف الثاني ضعيف' },
		{ text: 'انظر كتابه في التاريخ ج2 ص61 وما بعدها' },
		{ text: 'عرض الفيلم الثاني مساء ثم أعيد' },
		{ text: 'يعمل على مدار الساعة 2000 موظف' },
		{ text: 'س 2: متى ولدت' },
		{ text: 'عاش في زمن السلاطين (16 م) ومات' },
		{ text: 'طول السفينة 93.12 م' },
		{ text: 'فاز الهلال 3-1 على النصر' },
		{ text: 'طبع الجهاز 6:28 ثانية' },
		{ text: 'في الساعة الأولى من التداول' },
		{ text: 'خطة الدقيقة الواحدة وفريق الساعة' },
	],
})

/** «5 m» is rather a measure: its letter makes a whole hour only behind the word for clock. */
function isMeasure({ time, half }: { time: ClockTime; half: HalfOfDay }): boolean {
	return half.part === 'pm' && time.minute === 0
}
