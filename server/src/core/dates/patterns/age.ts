import { unlessAfter } from '../grammar/look.ts'
import { choice, digits, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { theMark } from '../parts/common.ts'
import { ordinal } from '../parts/ordinal.ts'
import { isoDuration } from '../resolve/duration.ts'
import { complete } from '../resolve/resolved.ts'

/** Nobody in the news is older. */
const OLDEST = 130

const year = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'Y' && number === 'one' && definite
})
const ofLife = word('unit', ({ number }) => number === 'life')
/** «In the third decade of his life» tells no year. */
const otherUnit = word('unit', ({ unit }) => unit !== 'Y')
const figure = map(
	sequence({ the: optional(theMark), age: digits((value) => value > 0 && value < OLDEST) }),
	({ age }) => age.value,
)
const words = map(ordinal, ({ value, definite }) => (definite ? value : NOTHING))

export const age = pattern({
	id: 'age',
	makes: 'whole',
	summary: {
		en: "An age, told as a year of somebody's life.",
		ar: 'عمر يُذكر بسنة من سنوات الحياة.',
	},
	pattern: sequence({
		year: optional(year),
		plain: unlessAfter(otherUnit),
		age: choice(figure, words),
		life: ofLife,
	}),
	resolve: ({ age }) => complete(isoDuration([{ amount: age, unit: 'Y' }]), 'DURATION'),
	examples: [
		{ value: 'P27Y', text: 'لم يتجاوز اللاعب [السابعة والعشرين من عمره]' },
		{ value: 'P15Y', text: 'هاجر وهو في [الخامسة عشرة من العمر] إلى كندا' },
		{ value: 'P60Y', text: 'رجل في [الستين من عمره] يبيع الكتب' },
		{ value: 'P18Y', text: 'تزوجت في [ال 18 من عمرها] ثم درست' },
		{ text: 'رجل في العقد الثالث من عمره' },
		{ text: 'فتاة في الثلاثينيات من عمرها' },
	],
})
