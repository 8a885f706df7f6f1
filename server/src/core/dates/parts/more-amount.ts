import { Clitic } from '../find-word.ts'
import { either, then } from '../grammar/form.ts'
import { carries, look } from '../grammar/look.ts'
import {
	type Cursor,
	choice,
	link,
	map,
	NOTHING,
	optional,
	own,
	type Part,
	sequence,
	word,
} from '../grammar/part.ts'
import { quantity } from './amount.ts'
import { andPart } from './and-part.ts'
import type { Quantity } from './counted-unit.ts'

const one = word('unit', ({ number }) => number === 'one')

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
