import { map, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord, direction, of } from '../parts/common.ts'
import { dayOfMonth } from '../parts/day-of-month.ts'
import { resolveDayOfUnit } from '../resolve/relative-unit.ts'

const definiteMonth = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'M' && number === 'one' && definite
})
const month = sequence({
	of,
	pointer: optional(word('pointer')),
	unit: definiteMonth,
	direction: optional(direction),
})

export const dayOfPointedMonth = pattern({
	id: 'day-of-pointed-month',
	makes: 'date',
	summary: {
		en: 'A day of a month that is pointed at: the tenth of this month.',
		ar: 'يوم من شهر مشار إليه: العاشر من الشهر الجاري.',
	},
	pattern: map(sequence({ lead: optional(dayWord), day: dayOfMonth, month }), (found) => ({
		day: found.day,
		points: found.month.direction?.sense ?? found.month.pointer?.sense ?? 'present',
	})),
	resolve: ({ day, points }, context) => resolveDayOfUnit(day, points, context),
	examples: [
		{ anchor: '2024-05-15', value: '2024-05-10', text: 'وصل في [العاشر من الشهر الجاري]' },
		{ anchor: '2012-09-05', value: '2012-09-15', text: 'تقام المباراة في [15 من الشهر الجاري]' },
		{ value: 'XXXX-XX-10', text: 'يسافر في [10 من الشهر المقبل]' },
		{ text: 'العاشر من الفريق' },
	],
})
