import { before, unless, unlessAfter } from '../grammar/look.ts'
import { choice, map, mark, NOTHING, optional, type Part, sequence, word } from '../grammar/part.ts'
import { anyDigits, counted, type Quantity } from './counted-unit.ts'
import { countInWords } from './number.ts'
import { isSpoken } from './spoken.ts'

const one = word('unit', ({ number }) => number === 'one')
const dual = word('unit', ({ number }) => number === 'two')
const few = word('few')
const unitOne = word('cardinal', (value) => value === 1)

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
