import { after, glued, look, unless } from '../grammar/look.ts'
import {
	choice,
	digits,
	map,
	mark,
	NOTHING,
	optional,
	type Part,
	sequence,
	word,
} from '../grammar/part.ts'
import { Gap } from '../items.ts'
import { DIGITS, PUNCTUATION, type Unit } from '../senses.ts'
import { theMark } from './common.ts'
import { count } from './number.ts'

/** So many of a unit; `X` where nobody counted. */
export interface Quantity {
	readonly amount: number | 'X'
	readonly unit: Unit
}

/** A number in figures. */
export const anyDigits = digits(() => true)
const decimals = glued(
	sequence({
		point: mark('.,٫'),
		places: glued(digits((value) => value >= 0)),
	}),
)

/** Not the last group of 1.356.993: digits, a mark and digits with nothing between. */
const ungrouped = look(({ items, at, from }) => {
	const isGlued = at - from >= 2 && items.gap[at] === Gap.none && items.gap[at - 1] === Gap.none
	return !(isGlued && items.bits[at - 1] === PUNCTUATION && items.bits[at - 2] === DIGITS)
})

/** The ten of "the thirteenth" counts nothing. */
const teen = sequence({
	ordinal: after(word('ordinal', (value) => value > 1)),
	ten: word('cardinal', (value) => value === 10),
})

/** A number before a unit: whole, or with decimals in digits. */
const number: Part<number> = map(
	sequence({
		ungrouped,
		others: unless(teen),
		the: optional(theMark),
		whole: count,
		decimals: optional(decimals),
	}),
	({ whole, decimals }) => {
		if (!decimals) return whole.value
		const { value, length } = decimals.places
		return whole.digits > 0 ? whole.value + value / 10 ** length : NOTHING
	},
)

/** The word for decade is also a contract, and of those there are many. */
const MOST_DECADES = 12

/** "Day 21" and "year 2003" are a date behind the number, not what it counts. */
const dated = sequence({
	unit: word('unit', ({ unit, number }) => number === 'one' && (unit === 'D' || unit === 'Y')),
	date: choice(
		digits(() => true),
		word('weekday'),
	),
})

/** «(36) months», «"24" years»: a number set apart from its unit by marks. */
const setApart: Part<number> = map(
	sequence({ open: mark('(«"'), number: digits((value) => value > 0), close: mark(')»"') }),
	({ number }) => number.value,
)

/** «48 the hour», as some write it; «16 the month» is a day of it. */
function isShort(unit: Unit): boolean {
	return unit === 'H' || unit === 'MIN' || unit === 'S'
}

/** "Three days", "1.5 years": with how many of it there are before the unit. */
export const counted: Part<Quantity> = map(
	sequence({
		number: choice(number, setApart),
		others: unless(dated),
		unit: word(
			'unit',
			({ unit, number }, { clitics, definite }) =>
				clitics === 0 && (number === 'many' || (number === 'one' && (!definite || isShort(unit)))),
		),
	}),
	({ number, unit }) => {
		const isContract = unit.sense.unit === 'DE' && number > MOST_DECADES
		const isSuperlative = number === 1 && unit.sense.number === 'many'
		return isContract || isSuperlative ? NOTHING : { amount: number, unit: unit.sense.unit }
	},
)
