import { choice, map, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { plainYear } from '../parts/year.ts'
import { resolveEdge } from '../resolve/edge.ts'

const unit = word('unit', ({ unit, number }, { definite }) => {
	return number === 'one' && definite && unit !== 'S' && unit !== 'MIN' && unit !== 'H'
})

export const edge = pattern({
	id: 'edge',
	makes: 'whole',
	summary: {
		en: 'The start, middle or end of a period.',
		ar: 'مطلع فترة أو منتصفها أو نهايتها.',
	},
	pattern: map(
		sequence({
			edge: word('edge'),
			period: choice(phrase('period', 'date', 'day'), plainYear, unit),
		}),
		({ edge, period }) => ({ edge: edge.sense, period }),
	),
	resolve: ({ edge, period }, context) => resolveEdge(edge, period, context),
	examples: [
		{ anchor: '2024-05-15', value: '2024', text: 'منذ [مطلع العام الحالي] توقف العمل' },
		{ anchor: '2024-05-15', value: '2024-05', text: 'ينتهي في [نهاية الشهر] كما قيل' },
		{ value: '20', text: 'في [مطلع القرن الحادي والعشرين]' },
		{ anchor: '2024-05-15', value: '2024-06', text: 'يصل في [منتصف يونيو المقبل]' },
		{ value: '2012', text: 'لم يتحسن في [بداية 2012]' },
		{ text: 'عاد في نهاية المطاف إلى وسط المدينة' },
	],
})
