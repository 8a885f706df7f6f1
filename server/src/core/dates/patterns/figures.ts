import { after, alone, before, glued, unless, unlessAfter } from '../grammar/look.ts'
import { choice, digits, link, map, mark, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord } from '../parts/common.ts'
import { resolveFigures } from '../resolve/figures.ts'

const short = (most: number) =>
	digits((value, length) => length <= 2 && value >= 1 && value <= most)
const long = digits((value, length) => length === 4 && value >= 1900 && value <= 2100)
const single = unlessAfter(choice(mark('/-–.:'), word('name')))
const noMore = unless(choice(glued(mark('/-–.:')), glued(digits(() => true)), word('unit')))
const announced = after(choice(word('weekday'), link('date')))
const preposition = after(link('in', 'since', 'until', 'during'))

const slashed = { day: short(31), joint: glued(mark('/')), month: glued(short(12)) }
const dashed = { day: short(31), joint: glued(mark('-')), month: glued(short(12)) }
const dayAndMonth = choice(
	sequence({ single, why: choice(dayWord, announced, alone), ...slashed, noMore }),
	sequence({ single, why: choice(dayWord, alone), ...dashed, noMore }),
)
const monthAndYear = choice(
	sequence({
		single,
		why: choice(preposition, alone),
		month: short(12),
		joint: glued(mark('/')),
		year: glued(long),
		noMore,
	}),
	sequence({
		single,
		why: alone,
		year: long,
		joint: glued(mark('-')),
		month: glued(digits((value, length) => length === 2 && value >= 1 && value <= 12)),
		noMore,
	}),
)

export const figures = pattern({
	id: 'figures',
	makes: 'date',
	summary: {
		en: 'A day and month, or a month and year, in figures; fractions and laws are written so too.',
		ar: 'يوم وشهر أو شهر وسنة بالأرقام، وتُكتب الكسور والقوانين كذلك.',
	},
	pattern: map(
		sequence({
			pair: before(
				sequence({ lead: optional(dayWord), one: digits(() => true), joint: glued(mark('/-')) }),
			),
			found: choice(
				map(dayAndMonth, ({ day, month }) => ({
					day: day.value,
					month: month.value,
					year: undefined,
				})),
				map(monthAndYear, ({ month, year }) => ({
					day: undefined,
					month: month.value,
					year: year.value,
				})),
			),
		}),
		({ found }) => found,
	),
	resolve: (found, context) => resolveFigures(found, context),
	examples: [
		{ anchor: '2024-05-15', value: '2024-04-25', text: 'وصل [يوم 25/4] إلى بيروت' },
		{ anchor: '2024-05-15', value: '2024-04-25', text: 'صدر القرار بتاريخ [25/4] في عمان' },
		{ value: '2019-08', text: 'بدأ المشروع في [8/2019] وتوقف' },
		{ value: '2019-08', text: '[2019-08]' },
		{ text: 'صوت 3/4 الأعضاء للقرار 8/2019' },
		{ text: 'فاز بنتيجة 3-1 على ضيفه' },
	],
})
