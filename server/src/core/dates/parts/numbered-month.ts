import { Clitic } from '../find-word.ts'
import { unless } from '../grammar/look.ts'
import { choice, digits, map, mark, NOTHING, type Part, sequence, word } from '../grammar/part.ts'
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
const month = word('unit', ({ unit, number }) => unit === 'M' && number === 'one')
const number = choice(
	map(
		digits((value, length) => value >= 1 && value <= MONTHS && length <= 2),
		({ value }) => ({ value, isFigure: true, isOrdinal: false }),
	),
	map(countInWords, ({ value }) => ({ value, isFigure: false, isOrdinal: false })),
	map(ordinal, ({ value, definite }) =>
		definite ? { value, isFigure: false, isOrdinal: true } : NOTHING,
	),
)

/** "Month 5", "month five", "the fifth month"; not «for the fifth month». */
export const numberedMonth: Part<NumberedMonth> = map(
	sequence({ month, number, noMore }),
	({ month: { definite, clitics }, number: { value, isFigure, isOrdinal } }) =>
		value <= MONTHS && definite === isOrdinal && !(isOrdinal && (clitics & Clitic.lam) !== 0)
			? { month: { month: value, calendar: 'gregorian', names: [], common: false }, isFigure }
			: NOTHING,
)
