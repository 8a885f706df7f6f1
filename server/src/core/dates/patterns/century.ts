import { twoDigits } from '../calendar/iso.ts'
import { choice, digits, map, NOTHING, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { theMark } from '../parts/common.ts'
import { ordinal } from '../parts/ordinal.ts'
import { complete } from '../resolve/resolved.ts'

const centuryWord = word('unit', ({ unit, number }) => unit === 'CE' && number === 'one')
const figure = map(
	sequence({ the: optional(theMark), value: digits((value) => value >= 1 && value <= 30) }),
	({ value }) => ({ value: value.value, definite: true }),
)
const which = map(choice(figure, ordinal), (place) => (place.definite ? place : NOTHING))

export const century = pattern({
	id: 'century',
	makes: 'period',
	summary: {
		en: 'A century by its number; TIMEX3 writes the twentieth as 19.',
		ar: 'قرن برقمه، ويكتب القرن العشرون 19.',
	},
	pattern: sequence({ unit: centuryWord, which, era: optional(word('era')) }),
	resolve: ({ which, era }) =>
		complete(`${era?.sense === 'BC' ? 'BC' : ''}${twoDigits(which.value - 1)}`),
	examples: [
		{ value: '18', text: 'أدباء [القرن التاسع عشر] في مصر' },
		{ value: '20', text: 'مشكلات [القرن الحادي والعشرين] كثيرة' },
		{ value: 'BC02', text: 'في [القرن الثالث قبل الميلاد] ازدهرت المدينة' },
		{ text: 'وحيد القرن حيوان نادر' },
	],
})
