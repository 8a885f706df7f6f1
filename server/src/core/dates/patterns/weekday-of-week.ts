import { choice, link, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord, direction } from '../parts/common.ts'
import { resolveWeekdayOfWeek } from '../resolve/weekday.ts'

const week = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'W' && number === 'one' && definite
})
const pointed = choice(sequence({ pointer: word('pointer'), week }), sequence({ week, direction }))

export const weekdayOfWeek = pattern({
	id: 'weekday-of-week',
	makes: 'day',
	summary: {
		en: 'A weekday of a week that is pointed at; the week begins on Sunday.',
		ar: 'يوم من أسبوع مشار إليه، وأول الأسبوع الأحد.',
	},
	pattern: sequence({
		lead: optional(dayWord),
		day: word('weekday'),
		of: optional(link('of', 'in')),
		week: pointed,
	}),
	resolve: ({ day, week }, context) => {
		const points = 'direction' in week ? week.direction.sense : week.pointer.sense
		return resolveWeekdayOfWeek(day.sense, points, context)
	},
	examples: [
		{ anchor: '2024-05-15', value: '2024-05-20', text: 'يصل [الاثنين من الأسبوع المقبل] إلى دبي' },
		{ anchor: '2024-05-15', value: '2024-05-09', text: 'وصل [خميس الأسبوع الماضي] إلى دبي' },
		{ value: 'XXXX-WXX-5', text: 'يلعب [يوم الجمعة من هذا الأسبوع] في دبي' },
		{ text: 'خميس مشيط مدينة في الجنوب' },
	],
})
