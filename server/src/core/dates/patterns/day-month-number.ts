import { optional, sequence } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord, of } from '../parts/common.ts'
import { dayOfMonth } from '../parts/day-of-month.ts'
import { numberedMonth } from '../parts/numbered-month.ts'
import { yearBehindMonth } from '../parts/year.ts'
import { resolveDate } from '../resolve/calendar-date.ts'

export const dayMonthNumber = pattern({
	id: 'day-month-number',
	makes: 'date',
	summary: {
		en: 'A day of a month that is told by its number.',
		ar: 'يوم من شهر يُذكر برقمه.',
	},
	pattern: sequence({
		lead: optional(dayWord),
		day: dayOfMonth,
		of: optional(of),
		numbered: numberedMonth,
		year: optional(yearBehindMonth),
	}),
	resolve: ({ day, numbered, year }, context) =>
		resolveDate({ day, month: numbered.month, year, direction: undefined }, context),
	examples: [
		{ value: '2020-12-05', text: 'سافر في [الخامس من شهر 12 عام 2020] إلى عمان' },
		{ value: 'XXXX-04-14', text: 'يعود [يوم 14 شهر 4] إلى بلده' },
		{ value: 'XXXX-07-03', text: 'وصل في [الثالث من الشهر السابع] إلى تونس' },
		{ text: 'في الشهر السابع من الحمل' },
	],
})
