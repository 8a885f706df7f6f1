import { Clitic } from '../find-word.ts'
import { carries, look } from '../grammar/look.ts'
import {
	choice,
	digits,
	link,
	map,
	mark,
	NOTHING,
	optional,
	type Part,
	sequence,
} from '../grammar/part.ts'
import { DASHES, theMark } from './common.ts'
import { countInWords } from './number.ts'
import { ordinal } from './ordinal.ts'

const LAST = 31

const figure: Part<number> = map(
	sequence({
		the: optional(theMark),
		day: digits((value, length) => value >= 1 && value <= LAST && length <= 2),
	}),
	({ day }) => day.value,
)

/** The number of a day in its month, 1 to 31. */
export const dayOfMonth: Part<number> = choice(
	figure,
	map(ordinal, ({ value, definite }) =>
		(definite || value === 1) && value <= LAST ? value : NOTHING,
	),
)

/** The number of a day right before its month, where an ordinal may lack its article. */
export const dayBeforeMonth: Part<number> = choice(
	figure,
	map(ordinal, ({ value }) => (value <= LAST ? value : NOTHING)),
)

/** «He fasts six of Shawwal»: in the accusative a number counts days, and names none. */
const ACCUSATIVE = /^\p{L}{2,}اً?(?!\p{L})/u
const GLANCE = 10
const noCount = look(({ items: { text, start }, at }) => {
	const from = start[at] as number
	return !ACCUSATIVE.test(text.slice(from, from + GLANCE))
})

/** A cardinal in words that people say for the day of a month. */
export const spokenDay: Part<number> = map(sequence({ noCount, day: countInWords }), ({ day }) =>
	day.value <= LAST && !day.definite ? day.value : NOTHING,
)

/** What joins two days of one month: a dash, "to", "and", apart or on the second day itself. */
export const dayJoint: Part<unknown> = choice(
	mark(DASHES),
	sequence({ and: optional(link('and')), to: link('to', 'until') }),
	link('and'),
	carries(Clitic.conjunction, 'ordinal', 'cardinal', 'marker'),
)
