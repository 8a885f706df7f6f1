import { twoDigits } from '../calendar/iso.ts'
import { optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { centuryNumber } from '../parts/century-number.ts'
import { hijriCentury } from '../resolve/hijri-century.ts'
import { complete } from '../resolve/resolved.ts'

const centuryWord = word('unit', ({ unit, number }) => unit === 'CE' && number === 'one')
export const century = pattern({
	id: 'century',
	makes: 'period',
	summary: {
		en: 'A century by its number; TIMEX3 writes the twentieth as 19.',
		ar: 'قرن برقمه، ويكتب القرن العشرون 19.',
	},
	pattern: sequence({ unit: centuryWord, which: centuryNumber, era: optional(word('era')) }),
	resolve: ({ which, era }) =>
		era?.sense === 'AH'
			? hijriCentury(which.value)
			: complete(`${era?.sense === 'BC' ? 'BC' : ''}${twoDigits(which.value - 1)}`),
	examples: [
		{ value: '18', text: 'أدباء [القرن التاسع عشر] في مصر' },
		{ value: '20', text: 'مشكلات [القرن الحادي والعشرين] كثيرة' },
		{ value: 'BC02', text: 'في [القرن الثالث قبل الميلاد] ازدهرت المدينة' },
		{
			value: '1010-08-21/1107-08-28',
			text: 'عاش الشاعر في [القرن الخامس الهجري] بالأندلس',
		},
		{ text: 'وحيد القرن حيوان نادر' },
	],
})
