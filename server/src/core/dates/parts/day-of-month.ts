import { Clitic } from '../find-word.ts'
import { carries } from '../grammar/look.ts'
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

/** A cardinal in words that people say for the day of a month. */
export const spokenDay: Part<number> = map(countInWords, ({ value, definite }) =>
	value <= LAST && !definite ? value : NOTHING,
)

/** What joins two days of one month: a dash, "to", "and", apart or on the second day itself. */
export const dayJoint: Part<unknown> = choice(
	mark(DASHES),
	sequence({ and: optional(link('and')), to: link('to', 'until') }),
	link('and'),
	carries(Clitic.conjunction, 'ordinal', 'cardinal', 'marker'),
)
