import { unless } from '../grammar/look.ts'
import { choice, digits, map, mark, NOTHING, type Part, sequence, word } from '../grammar/part.ts'
import { Clitic } from '../items.ts'
import type { NamedMonth } from './month-name.ts'
import { countInWords } from './number.ts'
import { ordinal } from './ordinal.ts'

/** A month by its number, and whether the number is in figures. */
export interface NumberedMonth {
	readonly month: NamedMonth
	readonly isFigure: boolean
}

const MONTHS = 12
const year = digits((_, length) => length === 4)
const counted = sequence({ unit: word('unit'), noYear: unless(year) })
const noMore = unless(choice(counted, mark('/-:.٪%')))
const month = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'M' && number === 'one' && !definite
})
const theMonth = word('unit', ({ unit, number }, { definite, clitics }) => {
	return unit === 'M' && number === 'one' && definite && (clitics & Clitic.lam) === 0
})

const figure = map(
	sequence({
		word: month,
		number: digits((value, length) => value >= 1 && value <= MONTHS && length <= 2),
		noMore,
	}),
	({ number }) => numbered(number.value, true),
)
const inWords = map(sequence({ word: month, number: countInWords, noMore }), ({ number }) =>
	number.value <= MONTHS ? numbered(number.value, false) : NOTHING,
)
const inOrdinals = map(sequence({ word: theMonth, place: ordinal }), ({ place }) =>
	place.definite && place.value <= MONTHS ? numbered(place.value, false) : NOTHING,
)

/** "Month 5", "month five", "the fifth month". */
export const numberedMonth: Part<NumberedMonth> = choice(figure, inWords, inOrdinals)

function numbered(month: number, isFigure: boolean): NumberedMonth {
	return { month: { month, calendar: 'gregorian', names: [], common: false }, isFigure }
}
