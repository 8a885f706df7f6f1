import { Clitic } from '../find-word.ts'
import { either, then } from '../grammar/form.ts'
import { after, before, carries, glued, look, unless, unlessAfter } from '../grammar/look.ts'
import {
	type Cursor,
	choice,
	digits,
	link,
	map,
	mark,
	NOTHING,
	optional,
	own,
	type Part,
	sequence,
	word,
} from '../grammar/part.ts'
import { Gap } from '../items.ts'
import { DIGITS, PUNCTUATION, type Unit } from '../senses.ts'
import { andPart } from './and-part.ts'
import { theMark } from './common.ts'
import { count, countInWords } from './number.ts'
import { isSpoken } from './spoken.ts'

/** So many of a unit; `X` where nobody counted. */
export interface Quantity {
	readonly amount: number | 'X'
	readonly unit: Unit
}

const anyDigits = digits(() => true)
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

const one = word('unit', ({ number }) => number === 'one')
const dual = word('unit', ({ number }) => number === 'two')
const few = word('few')
const unitOne = word('cardinal', (value) => value === 1)

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

const counted: Part<Quantity> = map(
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

const several: Part<Quantity> = map(
	sequence({
		few,
		unit: word('unit', ({ number }, { clitics }) => number === 'many' && clitics === 0),
	}),
	({ unit }) => ({ amount: 'X' as const, unit: unit.sense.unit }),
)

const fewBehind: Part<Quantity> = map(
	sequence({
		unit: word('unit', ({ number }, { definite }) => number === 'many' && !definite),
		few: word('few', (_, { clitics }) => clitics === 0),
	}),
	({ unit }) => ({ amount: 'X' as const, unit: unit.sense.unit }),
)

/** «The minutes 10 and 68» of a match are two points of it. */
const numbered = before(choice(anyDigits, sequence({ open: mark('"«('), number: anyDigits })))

const two: Part<Quantity> = map(
	sequence({
		unit: dual,
		number: optional(word('cardinal', (value) => value === 2)),
		numbered: optional(numbered),
	}),
	({ unit, numbered }) =>
		unit.definite && unit.sense.unit === 'MIN' && numbered
			? NOTHING
			: { amount: 2, unit: unit.sense.unit },
)

const indefinite = word('unit', ({ number }, { definite }) => number === 'one' && !definite)

const single: Part<Quantity> = map(sequence({ unit: indefinite, number: unitOne }), ({ unit }) => ({
	amount: 1,
	unit: unit.sense.unit,
}))

/** Half an hour, a quarter of a century; what only speech calls a half is also a text. */
const part: Part<Quantity> = map(
	sequence({ spoken: optional(isSpoken), fraction: word('fraction'), unit: one }),
	({ spoken, fraction, unit }) =>
		spoken && unit.definite ? NOTHING : { amount: 1 / fraction.sense, unit: unit.sense.unit },
)

/** Three quarters of an hour, two thirds of a year. */
const parts: Part<Quantity> = map(
	sequence({ number: countInWords, fraction: word('fraction'), unit: one }),
	({ number, fraction, unit }) =>
		number.value > 1 && number.value < fraction.sense
			? { amount: number.value / fraction.sense, unit: unit.sense.unit }
			: NOTHING,
)

/** "Thousands of hours", "hundreds of years": what hundreds count stands in the singular. */
const uncounted: Part<Quantity> = map(
	sequence({
		number: countInWords,
		unit: word('unit', ({ number }) => number === 'many'),
	}),
	({ number, unit }) => {
		const isRound = number.value >= 100 && number.value % 100 === 0
		return isRound ? { amount: 'X' as const, unit: unit.sense.unit } : NOTHING
	},
)

/** «Thousands of years» with the unit in the singular: a thousand in the plural counts nothing by itself. */
const thousands: Part<Quantity> = map(
	sequence({
		few: optional(few),
		scale: word('marker', (kind) => kind === 'thousands'),
		unit: word('unit', ({ number }, { clitics, definite }) => {
			return number === 'one' && clitics === 0 && !definite
		}),
	}),
	({ unit }) => ({ amount: 'X' as const, unit: unit.sense.unit }),
)

/** "Years three": in words behind its unit. */
const countBehind: Part<Quantity> = map(
	sequence({
		unit: word('unit', ({ number }, { definite }) => number === 'many' && !definite),
		number: word('cardinal', (value, { definite, clitics }) => {
			return value >= 3 && value <= 10 && !definite && clitics === 0
		}),
	}),
	({ unit, number }) => ({ amount: number.sense, unit: unit.sense.unit }),
)

/** A quantity that says how many by itself: "three days", "two weeks", "half a century". */
export const quantity: Part<Quantity> = choice(
	parts,
	uncounted,
	thousands,
	counted,
	several,
	fewBehind,
	countBehind,
	two,
	single,
	part,
)

/** "and a half", with or without its unit repeated. */
export const andFraction: Part<number> = map(
	sequence({ part: andPart, unit: optional(one) }),
	({ part }) => 1 / part,
)

/** "save a quarter": what is taken from the unit before it. */
export const exceptFraction: Part<number> = map(
	sequence({ except: link('except'), fraction: word('fraction'), unit: optional(one) }),
	({ fraction }) => -1 / fraction.sense,
)

const conjunction = link('and')
const joined = carries(Clitic.conjunction, 'cardinal', 'few', 'unit', 'fraction', 'marker')

/** What may stand behind a unit that nothing belongs to. */
const NO_NOUN = /^(?:[ \t]*(?:[^\p{L} \t]|$)|[ \t]+(?:من|على|في|أو|إلى|مضى|و\p{L}+)(?!\p{L}))/u
/** Longer than any of these. */
const GLANCE = 12

/** Whether the item before the cursor has no noun behind it that it could belong to. */
export function governsNothing({ items: { text, end }, at }: Cursor): boolean {
	const behind = end[at - 1] as number
	return NO_NOUN.test(text.slice(behind, behind + GLANCE))
}

/** A unit in the singular, alone: one of it, where what stands before says that it counts. */
export const bareUnit = map(
	sequence({ unit: word('unit', ({ number }, { definite }) => number === 'one' && !definite) }),
	({ unit }): Quantity => ({ amount: 1, unit: unit.sense.unit }),
)

/** "and a week": of a unit nothing belongs to. */
const andOne = map(sequence({ unit: bareUnit, alone: look(governsNothing) }), ({ unit }) => unit)
const moreOf = choice(quantity, andOne)

/** "and 55 minutes", "and a day": a smaller unit joined to a larger. */
export const andQuantity: Part<Quantity> = own(
	then(either(conjunction.form, joined.form), moreOf.form),
	(cursor) => {
		const start = cursor.at
		const and = joined.read(cursor) !== NOTHING || conjunction.read(cursor) !== NOTHING
		const more = and ? moreOf.read(cursor) : NOTHING
		if (more === NOTHING) cursor.at = start
		return more
	},
)

/** «For a week»: in the accusative a week and a month last; a number before them stands in marks. */
export const lastingUnit: Part<Quantity> = map(
	sequence({
		counted: unlessAfter(choice(mark(')»"'), anyDigits, word('cardinal'))),
		accusative: before(word('marker', (kind) => kind === 'lasting')),
		unit: word('unit'),
		single: unless(word('relation')),
	}),
	({ unit }) => ({ amount: 1, unit: unit.sense.unit }),
)

/** A unit in the plural, alone. */
export const bareUnits = map(
	sequence({ unit: word('unit', ({ number }, { definite }) => number === 'many' && !definite) }),
	({ unit }): Quantity => ({ amount: 'X', unit: unit.sense.unit }),
)
