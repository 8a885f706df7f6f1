import { alone, unless } from '../grammar/look.ts'
import { choice, digits, mark, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord, theMark } from '../parts/common.ts'
import { resolveWeekdayAndDay } from '../resolve/weekday-and-day.ts'

const day = digits((value, length) => value >= 1 && value <= 31 && length <= 2)
const noMore = unless(choice(word('unit'), word('month'), word('part'), mark('/-–.:٪%')))

export const weekdayAndDay = pattern({
	id: 'weekday-and-day',
	makes: 'day',
	summary: {
		en: 'A weekday and the number of the day, the month left out.',
		ar: 'يوم من الأسبوع مع رقمه في الشهر دون ذكر الشهر.',
	},
	pattern: sequence({
		lead: optional(dayWord),
		weekday: word('weekday', (_, { definite }) => definite),
		the: choice(theMark, alone),
		day,
		noMore,
	}),
	resolve: ({ weekday, day }, context) => resolveWeekdayAndDay(weekday.sense, day.value, context),
	examples: [
		{ anchor: '2024-05-15', value: '2024-05-21', text: 'يجتمعون [الثلاثاء ال21] في العاصمة' },
		{ value: 'XXXX-XX-21', text: 'يجتمعون [الثلاثاء ال21] في العاصمة' },
		{ text: 'أصيب 19 شخصا وقتل 20' },
	],
})
