import { after, before } from '../grammar/look.ts'
import { choice, map, mark, NOTHING, optional, sequence, upTo, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord, direction, monthWord, of } from '../parts/common.ts'
import { dayJoint, dayOfMonth } from '../parts/day-of-month.ts'
import { monthName } from '../parts/month-name.ts'
import { yearBehindMonth } from '../parts/year.ts'
import { resolveDays } from '../resolve/days.ts'

/** Days named between the first and the last. */
const MOST = 6

const days = word('unit', ({ unit }) => unit === 'D')
const next = { joint: choice(dayJoint, mark('،,')), again: optional(dayWord), day: dayOfMonth }
/** A day that others follow: of a list the first and the last count. */
const between = sequence({ ...next, more: before(sequence(next)) })
const both = {
	first: dayOfMonth,
	between: upTo(MOST, between),
	joint: dayJoint,
	again: optional(dayWord),
	second: dayOfMonth,
}
/** «The days 7, 8, 9 June»: announced, the last of a list may stand behind a comma too. */
const listed = sequence({
	announced: after(days),
	first: dayOfMonth,
	between: upTo(MOST, between),
	joint: mark('،,'),
	second: dayOfMonth,
})
const pair = choice(
	sequence(both),
	sequence({ open: mark('('), ...both, close: mark(')') }),
	listed,
)

export const daysOfMonth = pattern({
	id: 'days-of-month',
	makes: 'whole',
	summary: {
		en: 'From one day of a month to another, or several days; month and year are said once.',
		ar: 'من يوم إلى آخر في شهر واحد، أو أيام منه، يُذكر الشهر والسنة مرة.',
	},
	pattern: map(
		sequence({
			days: optional(days),
			pair,
			of: optional(of),
			word: optional(monthWord),
			month: monthName,
			year: optional(yearBehindMonth),
			direction: optional(direction),
		}),
		(found) => (found.pair.second > found.pair.first ? found : NOTHING),
	),
	resolve: ({ pair: { first, second }, month, year, direction }, context) =>
		resolveDays(first, second, { month, year, direction: direction?.sense }, context),
	examples: [
		{ value: '2024-04-04/2024-04-07', text: 'يقام المعرض من [4 إلى 7 أبريل 2024]' },
		{ value: '2024-01-03/2024-01-05', text: 'بين [3 و5 يناير 2024] هطلت الأمطار' },
		{
			anchor: '2022-04-20',
			value: '2022-04-18/2022-04-24',
			text: 'من [18 إلى 24 أبريل الجاري] في الرباط',
		},
		{
			anchor: '2019-05-08',
			value: '2019-05-07/2019-05-09',
			text: 'يُعقد اللقاء بين [7 و9 مايو] في مسقط',
		},
		{ value: 'XXXX-12-27/XXXX-12-28', text: 'يقام [يومي 27 و28 ديسمبر/كانون الأول المقبل]' },
		{ value: 'XXXX-06-07/XXXX-06-09', text: 'تجرى الاختبارات [أيام 7، 8، 9 جوان] في الثانويات' },
		{ value: '2012-03-05/2012-03-08', text: 'أقيم المعرض [(5-8) مارس 2012م] في المدينة' },
		{ value: 'XXXX-05-03/XXXX-05-04', text: 'يزور تونس في [الثالث والرابع من مايو]' },
		{ value: 'XXXX-10-18/XXXX-10-20', text: 'تغلق الطريق [أيام 18 و19 و20 أكتوبر] للصيانة' },
		{
			value: 'XXXX-06-07/XXXX-06-12',
			text: 'تجرى الاختبارات [أيام 7 و8 و9 و12 جوان الجاري] في الثانويات',
		},
		{ text: 'فاز 3 إلى 1 على النصر' },
	],
})
