import { Clitic } from '../find-word.ts'
import { carries } from '../grammar/look.ts'
import { choice, digits, link, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { phrase } from '../grammar/phrase.ts'
import { dayWord } from '../parts/common.ts'
import { ordinal } from '../parts/ordinal.ts'
import { plainYear } from '../parts/year.ts'
import { resolveNth } from '../resolve/nth.ts'

const lastBefore = map(
	word('pointer', (points) => points === 'latest'),
	() => 'last' as const,
)
const lastBehind = map(
	word('direction', (direction) => direction === 'latest'),
	() => 'last' as const,
)
const placeBefore = map(ordinal, ({ value, definite }) => (definite ? NOTHING : value))
const placeBehind = map(ordinal, ({ value, definite }) => (definite ? value : NOTHING))
const figureBehind = map(
	digits((value, length) => value > 0 && length <= 2),
	({ value }) => value,
)
const weekday = map(sequence({ lead: optional(dayWord), day: word('weekday') }), ({ day }) => ({
	weekday: day.sense,
}))
/** A day, a week or a month, with its article or without. */
const part = (form: 'definite' | 'indefinite') =>
	map(
		word(
			'unit',
			({ unit, number }, { definite }) =>
				definite === (form === 'definite') && number === 'one' && ['D', 'W', 'M'].includes(unit),
		),
		({ sense }) => ({ unit: sense.unit }),
	)
const daysOf = map(
	word('unit', ({ unit, number }, { definite }) => unit === 'D' && number === 'many' && !definite),
	({ sense }) => ({ unit: sense.unit }),
)
const current = word('unit', ({ unit, number }, { definite }) => {
	return number === 'one' && definite && (unit === 'M' || unit === 'Y')
})
const period = choice(phrase('period'), plainYear, current)

export const nthOfPeriod = pattern({
	id: 'nth-of-period',
	makes: 'whole',
	summary: {
		en: 'The first, second… or last weekday, day, week or month of a month or year.',
		ar: 'أول أو ثاني أو آخر يوم أو أسبوع أو شهر من شهر أو سنة.',
	},
	pattern: map(
		choice(
			sequence({
				place: choice(lastBefore, placeBefore),
				thing: choice(weekday, part('indefinite')),
				link: link('of', 'in'),
				period,
			}),
			sequence({ place: choice(lastBefore, placeBefore), thing: daysOf, period }),
			sequence({
				thing: part('definite'),
				place: choice(lastBehind, placeBehind, figureBehind),
				link: choice(link('of', 'in'), carries(Clitic.lam, 'unit', 'month')),
				period,
			}),
		),
		(found) => (found.place === 'last' || found.place <= 53 ? found : NOTHING),
	),
	resolve: (found, context) => resolveNth(found, context),
	examples: [
		{ value: '2014-03-30', text: 'يتغير التوقيت في [آخر أحد من مارس 2014]' },
		{ value: '2014-03-30', text: 'يتغير التوقيت في [آخر يوم أحد من مارس 2014]' },
		{ value: '2014-10-01/2014-10-07', text: 'يقام في [أول أسبوع من أكتوبر 2014]' },
		{ value: '2014-10-01/2014-10-07', text: 'يقام في [الأسبوع الأول من أكتوبر 2014]' },
		{ value: '2014-10-08/2014-10-14', text: 'زاره في [الأسبوع الثاني لشهر أكتوبر 2014]' },
		{ anchor: '2024-05-15', value: '2024-05-31', text: 'يُدفع [آخر يوم من الشهر] نقدا' },
		{ value: '2021-12', text: 'أُغلق في [الشهر الأخير من عام 2021]' },
		{ value: '2024-03-13', text: 'وصل في [ثالث أيام رمضان 1445] إلى مكة' },
		{ value: '2019-W20', text: 'سُجل في [الأسبوع 20 من عام 2019] ارتفاع' },
		{ text: 'الأول من الفريق في ثالث يوم' },
		{ text: 'في اليوم الأول من المعرض' },
	],
})
