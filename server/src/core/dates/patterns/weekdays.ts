import { link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction } from '../parts/common.ts'
import { resolveWeekdays } from '../resolve/weekdays.ts'

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
	resolve: ({ first, second, direction }, context) =>
		resolveWeekdays(first.sense, second.sense, direction?.sense, context),
	examples: [
		{
			anchor: '2024-05-15',
			value: '2024-05-18/2024-05-19',
			text: '[يوما السبت والأحد المقبلان] عطلة',
		},
		{
			anchor: '2015-08-01',
			value: '2015-07-25/2015-07-26',
			text: 'حصل الأطباء على إجازة [يومي السبت والأحد]، ثم عادوا',
		},
		{ text: 'بعد أحد الاجتماعات' },
	],
})
