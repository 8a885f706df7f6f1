import { optional, sequence } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { dayWord } from '../parts/common.ts'
import { dayOfMonth } from '../parts/day-of-month.ts'
import { ofPointedMonth } from '../parts/pointed-month.ts'
import { resolveDayOfUnit } from '../resolve/relative-unit.ts'

export const dayOfPointedMonth = pattern({
	id: 'day-of-pointed-month',
	makes: 'date',
	summary: {
		en: 'A day of a month that is pointed at: the tenth of this month.',
		ar: 'يوم من شهر مشار إليه: العاشر من الشهر الجاري.',
	},
	pattern: sequence({ lead: optional(dayWord), day: dayOfMonth, points: ofPointedMonth }),
	resolve: ({ day, points }, context) => resolveDayOfUnit(day, points, context),
	examples: [
		{ anchor: '2024-05-15', value: '2024-05-10', text: 'وصل في [العاشر من الشهر الجاري]' },
		{ anchor: '2012-09-05', value: '2012-09-15', text: 'تقام المباراة في [15 من الشهر الجاري]' },
		{ value: 'XXXX-XX-10', text: 'يسافر في [10 من الشهر المقبل]' },
		{ anchor: '2024-05-15', value: '2024-05-16', text: 'يُفتتح المعرض في [16 الشهر الجاري]' },
		{ anchor: '2024-05-15', value: '2024-05-12', text: 'وصل [يوم الثاني عشر من الجاري] إلى عدن' },
		{ text: 'العاشر من الفريق' },
	],
})
