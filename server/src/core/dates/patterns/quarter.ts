import { choice, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { of } from '../parts/common.ts'
import { yearPeriod } from '../parts/year-period.ts'
import { resolveQuarter } from '../resolve/quarter.ts'

const fraction = word('fraction', (_, { definite }) => definite)
const which = word('ordinal', (value, { definite }) => definite && value <= 4)
const last = word('direction', (direction) => direction === 'latest')
const quarterOf = word('fraction', (parts, { definite }) => parts === 4 && !definite)
const theYear = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'Y' && number === 'one' && definite
})
/** Halves and thirds of a month that is named, of a decade, a century. */
const DIVIDED: readonly string[] = ['month', 'decade', 'century']
const otherPeriod = map(phrase('period'), (found) =>
	DIVIDED.includes(found.pattern.id) ? found : NOTHING,
)
const ofYear = sequence({ of: optional(of), year: choice(yearPeriod, otherPeriod, theYear) })

export const quarter = pattern({
	id: 'quarter',
	makes: 'period',
	summary: {
		en: 'A quarter, third or half of a year, month or century.',
		ar: 'ربع أو ثلث أو نصف من سنة أو شهر أو قرن.',
	},
	pattern: map(
		choice(
			sequence({ fraction, which: choice(which, last), year: optional(ofYear) }),
			sequence({ fraction: quarterOf, theYear, which, year: optional(ofYear) }),
		),
		({ fraction, which, year }) => {
			const parts = fraction.sense
			const part = typeof which.sense === 'number' ? which.sense : parts
			const isWhole = part <= parts && (year !== undefined || parts === 4)
			return isWhole ? { parts, part, year: year?.year } : NOTHING
		},
	),
	resolve: ({ parts, part, year }, context) => resolveQuarter(parts, part, year, context),
	examples: [
		{ value: '2024-Q1', text: 'ارتفع الناتج في [الربع الأول من 2024]' },
		{ value: '2023-H2', text: 'تراجع في [النصف الثاني من عام 2023]' },
		{ anchor: '2024-05-15', value: '2024-Q1', text: 'أرباح [الربع الأول من العام الجاري]' },
		{ value: '2018-Q3', text: 'أرباح [ربع السنة الثالث من عام 2018]' },
		{ anchor: '2024-05-15', value: '2024-H2', text: 'يتوقع نموا في [النصف الثاني من العام] كله' },
		{ value: '2019-10-01/2019-10-15', text: 'وصل في [النصف الأول من أكتوبر 2019] إلى بيروت' },
		{ value: '19', text: 'تغيرت المدن في [الربع الأخير من القرن الماضي] كثيرا' },
		{ value: '18', text: 'عاش في [النصف الثاني من القرن التاسع عشر] بالقاهرة' },
		{ text: 'احتل المركز الثاني في الدوري الأول' },
	],
})
