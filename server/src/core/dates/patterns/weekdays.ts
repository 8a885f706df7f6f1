import { link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction } from '../parts/common.ts'
import { joined } from '../resolve/join.ts'
import { resolveWeekday } from '../resolve/weekday.ts'

const weekday = word('weekday', (_, { definite }) => definite)
const days = word('unit', ({ unit, number }) => unit === 'D' && number !== 'many')

export const weekdays = pattern({
	id: 'weekdays',
	makes: 'period',
	summary: {
		en: 'Two weekdays together.',
		ar: 'يومان من الأسبوع معا.',
	},
	pattern: map(
		sequence({
			days: optional(days),
			first: weekday,
			and: optional(link('and')),
			second: weekday,
			direction: optional(direction),
		}),
		(found) => (found.days || found.direction ? found : NOTHING),
	),
	resolve({ first, second, direction }, context) {
		const from = resolveWeekday(first.sense, direction?.sense, context)
		return joined(from, resolveWeekday(second.sense, direction?.sense, context))
	},
	examples: [
		{
			anchor: '2024-05-15',
			value: '2024-05-18/2024-05-19',
			text: '[يوما السبت والأحد المقبلان] عطلة',
		},
		{ text: 'بعد أحد الاجتماعات' },
	],
})
