import { choice, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction } from '../parts/common.ts'
import { resolveWeekend } from '../resolve/relative-unit.ts'

export const weekend = pattern({
	id: 'weekend',
	makes: 'period',
	summary: {
		en: 'The weekend.',
		ar: 'نهاية الأسبوع.',
	},
	pattern: sequence({
		edge: choice(
			word('edge', (edge) => edge === 'END'),
			word('pointer', (points) => points === 'latest'),
		),
		pointer: optional(word('pointer')),
		week: word(
			'unit',
			({ unit, number }, { definite }) => unit === 'W' && number === 'one' && definite,
		),
		direction: optional(direction),
	}),
	resolve: ({ pointer, direction }, context) =>
		resolveWeekend(direction?.sense ?? pointer?.sense, context),
	examples: [
		{ anchor: '2024-05-15', value: '2024-W20-WE', text: 'سافر في عطلة [نهاية الأسبوع]' },
		{ anchor: '2024-05-15', value: '2024-W20-WE', text: 'يسافر [آخر الأسبوع] إلى الجبل' },
		{ text: 'انتهى الأمر في نهاية المطاف' },
	],
})
