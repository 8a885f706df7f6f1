import { choice, link, mark, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction } from '../parts/common.ts'
import { mapValues } from '../resolve/resolved.ts'
import { resolveWeekday } from '../resolve/weekday.ts'

const first = word('weekday', (_, { definite }) => definite)
const joined = word('weekday', (_, { definite }) => definite)
const joint = optional(choice(mark('/-–'), link('of', 'to')))

export const betweenDays = pattern({
	id: 'between-days',
	makes: 'time',
	summary: {
		en: 'The night between two weekdays.',
		ar: 'الليلة بين يومين من الأسبوع.',
	},
	pattern: sequence({
		middle: optional(word('edge', (edge) => edge === 'MID')),
		night: word('part', (part) => part === 'TNI'),
		first,
		joint,
		second: joined,
		direction: optional(direction),
	}),
	resolve({ middle, first, second, direction }, context) {
		const day = resolveWeekday((middle ? second : first).sense, direction?.sense, context)
		const suffix = middle ? 'T00:00' : 'TNI'
		return mapValues(day, (value) => value + suffix, 'TIME')
	},
	examples: [
		{ anchor: '2024-05-15', value: '2024-05-12TNI', text: 'في [ليلة الأحد-الاثنين الماضية]' },
		{ value: 'XXXX-WXX-6TNI', text: 'طلب [ليل السبت/الأحد] من نظيره' },
		{ value: 'XXXX-WXX-4T00:00', text: 'بعد [منتصف ليل الأربعاء الخميس] دارت معارك' },
		{ text: 'مباراة الليل الطويل' },
	],
})
