import { look, unless } from '../grammar/look.ts'
import { choice, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { direction } from '../parts/common.ts'
import { resolveWeekend } from '../resolve/relative-unit.ts'

const LATE = /^(?:[أا]واخر|ختام|[أا]عقاب|موف[ىي]|متم|نهايات)/u
/** How much of the text is asked. */
const GLANCE = 6
/** «Late in the week» is before its end. */
const late = look(({ items: { text, start }, at }) => {
	const from = start[at] ?? text.length
	return LATE.test(text.slice(from, from + GLANCE))
})

export const weekend = pattern({
	id: 'weekend',
	makes: 'period',
	summary: {
		en: 'The weekend.',
		ar: 'نهاية الأسبوع.',
	},
	pattern: sequence({
		end: unless(late),
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
