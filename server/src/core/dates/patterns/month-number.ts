import { unless } from '../grammar/look.ts'
import { digits, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { monthWord } from '../parts/common.ts'
import { yearBehindMonth } from '../parts/year.ts'
import { resolveDate } from '../resolve/calendar-date.ts'

export const monthNumber = pattern({
	id: 'month-number',
	makes: 'period',
	summary: {
		en: 'A month by its number.',
		ar: 'شهر برقمه.',
	},
	pattern: sequence({
		word: monthWord,
		number: digits((value, length) => value >= 1 && value <= 12 && length <= 2),
		year: optional(yearBehindMonth),
		rest: unless(word('unit')),
	}),
	resolve: ({ number, year }, context) => {
		const month = { month: number.value, calendar: 'gregorian', names: [], common: false } as const
		return resolveDate({ month, year, direction: undefined }, context)
	},
	examples: [
		{ value: '2020-05', text: 'بدأ العمل في [شهر 5 عام 2020] في المصنع' },
		{ value: 'XXXX-08', text: 'يعود في [شهر 8] إلى بلده' },
		{ text: 'منذ الشهر الذي سبق' },
	],
})
