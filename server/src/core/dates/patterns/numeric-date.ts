import { unless } from '../grammar/look.ts'
import {
	choice,
	digits,
	type GoOn,
	map,
	mark,
	NOTHING,
	optional,
	type Part,
	sequence,
	word,
} from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { DASHES, dayWord } from '../parts/common.ts'
import { gluedEra } from '../parts/year.ts'
import { resolveNumeric } from '../resolve/numeric-date.ts'

const short = digits((value, length) => length <= 2 && value <= 99)
const year = digits((value, length) => length === 4 || (length === 2 && value <= 99))
const longYear = digits((_, length) => length === 4)
const separator = mark(`/.${DASHES}`)

/** The same mark twice, and no more numbers hanging on. */
const numbers = choice(
	map(
		sequence({ a: short, one: separator, b: short, two: separator, year }),
		({ a, one, b, two, year }) =>
			one === two ? { a, b, year, order: 'day-first' as const } : NOTHING,
	),
	map(
		sequence({ year: longYear, one: separator, b: short, two: separator, a: short }),
		({ year, one, b, two, a }) =>
			one === two ? { a, b, year, order: 'year-first' as const } : NOTHING,
	),
)
const noMore: Part<GoOn> = unless(sequence({ mark: mark('/.'), more: digits(() => true) }))

export const numericDate = pattern({
	id: 'numeric-date',
	makes: 'date',
	summary: {
		en: 'A date in figures: day, month, year, or year first; Gregorian or Hijri.',
		ar: 'تاريخ بالأرقام: يوم وشهر وسنة، أو السنة أولا، ميلادي أو هجري.',
	},
	pattern: sequence({
		lead: optional(dayWord),
		numbers,
		noMore,
		era: optional(choice(gluedEra, word('era'))),
	}),
	resolve: ({ numbers, era }, context) =>
		resolveNumeric(
			{
				first: numbers.a.value,
				second: numbers.b.value,
				order: numbers.order,
				year: { value: numbers.year.value, digits: numbers.year.length, era: era?.sense },
			},
			context,
		),
	examples: [
		{ value: '2019-08-03', text: 'حُرر في [3/8/2019]' },
		{ value: '2020-11-12', text: 'صدر بتاريخ [١٢/١١/٢٠٢٠]' },
		{ value: '2023-11-21', text: 'صيدا في [21.11.2023]' },
		{ value: '2019-08-03', text: 'نُشر في [2019/08/03]' },
		{ value: '2024-09-15', text: 'المرسوم رقم م/5 وتاريخ [12/3/1446ه]' },
		{ value: '2012-09-05', text: 'نشر [يوم 05 - 09 - 2012]' },
		{ text: 'اتصلوا على 01/345678' },
		{ text: 'فاز الهلال 3-1 على النصر' },
		{ text: 'الفقرة 5/3 من المادة' },
	],
})
