import { choice, link, map, mark, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord, direction, monthWord, of } from '../parts/common.ts'
import { dayOfMonth } from '../parts/day-of-month.ts'
import { monthName } from '../parts/month-name.ts'
import { yearBehindMonth } from '../parts/year.ts'
import { resolveDate } from '../resolve/calendar-date.ts'
import { joined } from '../resolve/join.ts'

const days = word('unit', ({ unit }) => unit === 'D')
const joint = optional(
	choice(
		mark('-–—'),
		map(sequence({ and: optional(link('and')), to: link('to', 'until') }), ({ to }) => to),
		link('and'),
	),
)

export const daysOfMonth = pattern({
	id: 'days-of-month',
	makes: 'whole',
	summary: {
		en: 'From one day of a month to another; month and year are said once.',
		ar: 'من يوم إلى آخر في شهر واحد، يُذكر الشهر والسنة مرة.',
	},
	pattern: map(
		sequence({
			days: optional(days),
			first: dayOfMonth,
			joint,
			again: optional(dayWord),
			second: dayOfMonth,
			of: optional(of),
			word: optional(monthWord),
			month: monthName,
			year: optional(yearBehindMonth),
			direction: optional(direction),
		}),
		(found) => {
			const isJoined = found.joint !== undefined || found.again === undefined
			return isJoined && found.second > found.first ? found : NOTHING
		},
	),
	resolve({ first, second, month, year, direction }, context) {
		const shared = { month, year, direction: direction?.sense }
		const from = resolveDate({ day: first, ...shared }, context)
		const to = resolveDate({ day: second, ...shared }, context)
		return joined(from, to)
	},
	examples: [
		{ value: '2024-04-04/2024-04-07', text: 'يقام المعرض من [4 إلى 7 أبريل 2024]' },
		{ value: '2024-01-03/2024-01-05', text: 'بين [3 و5 يناير 2024] هطلت الأمطار' },
		{
			anchor: '2022-04-20',
			value: '2022-04-18/2022-04-24',
			text: 'من [18 إلى 24 أبريل الجاري] في الرباط',
		},
		{ value: 'XXXX-12-27/XXXX-12-28', text: 'يقام [يومي 27 و28 ديسمبر/كانون الأول المقبل]' },
		{ text: 'فاز 3 إلى 1 على النصر' },
	],
})
