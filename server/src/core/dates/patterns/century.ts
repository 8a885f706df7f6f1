import { twoDigits } from '../calendar/iso.ts'
import { Clitic } from '../find-word.ts'
import { carries } from '../grammar/look.ts'
import { choice, optional, sequence, word } from '../grammar/part.ts'
import { pattern } from '../grammar/pattern.ts'
import { centuryNumber } from '../parts/century-number.ts'
import { hijriCentury } from '../resolve/hijri-century.ts'
import { joined } from '../resolve/join.ts'
import { complete, type Resolved } from '../resolve/resolved.ts'
import type { Senses } from '../senses.ts'

const centuryWord = word('unit', ({ unit, number }) => unit === 'CE' && number === 'one')
const twoCenturies = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'CE' && number === 'two' && definite
})

export const century = pattern({
	id: 'century',
	makes: 'period',
	summary: {
		en: 'A century by its number; TIMEX3 writes the twentieth as 19.',
		ar: 'قرن برقمه، ويكتب القرن العشرون 19.',
	},
	pattern: choice(
		sequence({ unit: centuryWord, which: centuryNumber, era: optional(word('era')) }),
		sequence({ unit: centuryWord, era: word('era'), which: centuryNumber }),
		sequence({
			unit: twoCenturies,
			which: centuryNumber,
			and: carries(Clitic.conjunction, 'ordinal', 'cardinal', 'marker'),
			last: centuryNumber,
			era: optional(word('era')),
		}),
	),
	resolve({ which, era, ...found }) {
		if (!('last' in found)) return numbered(which.value, era?.sense)
		const { value } = found.last
		const first = sharesTen(which.value, value) ? which.value + 10 : which.value
		return joined(numbered(first, era?.sense), numbered(value, era?.sense))
	},
	examples: [
		{ value: '18', text: 'أدباء [القرن التاسع عشر] في مصر' },
		{ value: '20', text: 'مشكلات [القرن الحادي والعشرين] كثيرة' },
		{ value: 'BC02', text: 'في [القرن الثالث قبل الميلاد] ازدهرت المدينة' },
		{
			value: '1010-08-21/1107-08-28',
			text: 'عاش الشاعر في [القرن الخامس الهجري] بالأندلس',
		},
		{ value: '0719-07-28/0816-08-02', text: 'ازدهرت في [القرن الهجري الثاني] الترجمة' },
		{ value: '17/18', text: 'بُنيت القلاع خلال [القرنين الثامن عشر والتاسع عشر] في الجبل' },
		{ value: '16/17', text: 'آداب [القرنين السابع والثامن عشر] في أوروبا' },
		{ value: '09/10', text: 'شهد [القرنان العاشر والحادي عشر] ازدهاراً' },
		{ value: '13/19', text: 'لوحات رُسمت بين [القرنين ال14 وال20] في أوروبا' },
		{ text: 'وحيد القرن حيوان نادر' },
	],
})

/** «The seventh and eighteenth» are neighbours: the ten is said once, of both. */
function sharesTen(first: number, last: number): boolean {
	return last < 20 && last === first + 11
}

function numbered(which: number, era: Senses['era'] | undefined): Resolved {
	return era === 'AH'
		? hijriCentury(which)
		: complete(`${era === 'BC' ? 'BC' : ''}${twoDigits(which - 1)}`)
}
