import { unless } from '../grammar/look.ts'
import { choice, map, NOTHING, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { plainYear } from '../parts/year.ts'
import { resolveEdge } from '../resolve/edge.ts'

const unit = word('unit', ({ unit, number }, { definite }) => {
	return number === 'one' && definite && unit !== 'S' && unit !== 'MIN' && unit !== 'H'
})

const last = map(
	word('pointer', (points) => points === 'latest'),
	() => 'END' as const,
)
/** «One» is no first. */
const first = map(
	sequence({
		noOne: unless(word('cardinal')),
		first: word('ordinal', (value, { definite }) => value === 1 && !definite),
	}),
	() => 'START' as const,
)
const longUnit = word('unit', ({ unit, number }, { definite }) => {
	return number === 'one' && definite && ['M', 'Y'].includes(unit)
})
/** The coming season, the past period; the season alone is the present one. */
const atLarge = map(
	word('vague', (_, { definite }) => definite),
	({ sense }) => ({ reference: sense }),
)

/** After "the first" and "the last" only what has a beginning and an end, and is no day. */
const longPeriod = map(phrase('period'), (found) =>
	['month', 'year', 'relative-unit'].includes(found.pattern.id) ? found : NOTHING,
)

export const edge = pattern({
	id: 'edge',
	makes: 'whole',
	summary: {
		en: 'The start, middle or end of a period.',
		ar: 'مطلع فترة أو منتصفها أو نهايتها.',
	},
	pattern: choice(
		sequence({
			edge: map(word('edge'), ({ sense }) => sense),
			period: choice(phrase('period', 'date', 'day'), plainYear, unit, atLarge),
		}),
		sequence({ edge: choice(first, last), period: choice(longPeriod, longUnit) }),
	),
	resolve: ({ edge, period }, context) => resolveEdge(edge, period, context),
	examples: [
		{ anchor: '2024-05-15', value: '2024', text: 'منذ [مطلع العام الحالي] توقف العمل' },
		{ anchor: '2024-05-15', value: '2024-05', text: 'ينتهي في [نهاية الشهر] كما قيل' },
		{ value: '20', text: 'في [مطلع القرن الحادي والعشرين]' },
		{ anchor: '2024-05-15', value: '2024-06', text: 'يصل في [منتصف يونيو المقبل]' },
		{ anchor: '2024-05-15', value: '2024-05', text: 'تُدفع الرواتب [آخر الشهر] كالعادة' },
		{ value: '2012', text: 'لم يتحسن في [بداية 2012]' },
		{ value: 'PRESENT_REF', text: 'سيرحل المدرب في [نهاية الموسم] إلى فرنسا' },
		{ value: 'FUTURE_REF', text: 'يعود إلى فريقه في [بداية الموسم المقبل]' },
		{ text: 'عاد في نهاية المطاف إلى وسط المدينة' },
	],
})
