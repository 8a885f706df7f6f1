import { after, unless } from '../grammar/look.ts'
import { choice, digits, link, map, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { resolveSet } from '../resolve/set.ts'

const unit = word('unit', ({ unit, number }, { definite }) => {
	return (
		number === 'one' && definite && (unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Y')
	)
})
const only = word('cardinal', (value) => value === 1)
const pointed = choice(
	word('direction'),
	word('ordinal'),
	word('weekday'),
	word('kind'),
	word('cardinal'),
	digits(() => true),
)

export const perUnit = pattern({
	id: 'per-unit',
	makes: 'whole',
	summary: {
		en: 'So many or so much in the day, week, month or year.',
		ar: 'كذا في اليوم أو الأسبوع أو الشهر أو السنة.',
	},
	pattern: map(
		sequence({ in: after(link('in')), unit, only: optional(only), rest: unless(pointed) }),
		({ unit, only }) => ({ unit: unit.sense.unit, item: unit.item, isOnly: only !== undefined }),
	),
	resolve({ unit, item, isOnly }, context) {
		if (context.governsNoun()) return undefined
		const isSure = isOnly || (context.isRate(item) && (unit === 'D' || context.endsClause()))
		return isSure ? resolveSet({ amount: 1, unit }) : undefined
	},
	examples: [
		{ value: 'P1D', text: 'يدخن 20 سيجارة في [اليوم]، ولا يتوقف' },
		{ value: 'P1D', text: 'تنتج الحقول ألف متر مكعب في [اليوم] من الغاز' },
		{ value: 'P1W', text: 'تقدم الفرقة 3 عروض في [الأسبوع]، وتسافر صيفا' },
		{ value: 'P1Y', text: 'ينفقون ثلاثمائة مليار في [السنة الواحدة] على السلاح' },
		{ text: 'قرأ 3 كتب في السنة التي مرت' },
		{ text: 'احتفلوا بعيدهم في العام، وسافروا' },
		{ text: 'شارك 20 طالبا في اليوم الثقافي' },
	],
})
