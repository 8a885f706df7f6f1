import { alone } from '../grammar/look.ts'
import { map, NOTHING, optional, sequence } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { numberedMonth } from '../parts/numbered-month.ts'
import { yearBehindMonth } from '../parts/year.ts'
import { resolveDate } from '../resolve/calendar-date.ts'

export const monthNumber = pattern({
	id: 'month-number',
	makes: 'period',
	summary: {
		en: 'A month by its number.',
		ar: 'شهر برقمه.',
	},
	pattern: map(
		sequence({ numbered: numberedMonth, year: optional(yearBehindMonth), alone: optional(alone) }),
		({ numbered, year, alone }) =>
			numbered.isFigure || year || alone ? { month: numbered.month, year } : NOTHING,
	),
	resolve: ({ month, year }, context) =>
		resolveDate({ month, year, direction: undefined }, context),
	examples: [
		{ value: '2020-05', text: 'بدأ العمل في [شهر 5 عام 2020] في المصنع' },
		{ value: '2020-05', text: 'بدأ العمل في [شهر خمسة 2020] في المصنع' },
		{ value: 'XXXX-08', text: 'يعود في [شهر 8] إلى بلده' },
		{ text: 'منذ الشهر الذي سبق' },
		{ text: 'تواصل الحصار للشهر الخامس على التوالي' },
	],
})
