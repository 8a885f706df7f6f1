import { after } from '../grammar/look.ts'
import {
	choice,
	digits,
	link,
	map,
	NOTHING,
	optional,
	type Part,
	sequence,
	word,
} from '../grammar/part.ts'
import type { Direction } from '../senses.ts'
import { direction, of } from './common.ts'

const definiteMonth = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'M' && number === 'one' && definite
})
const sameMonth = word('unit', ({ unit, number }) => unit === 'M' && number === 'one')

/** "Of this month", "of the same month": where the month of a day points. */
const current = word('direction', (points) => points === 'present')

/** «On 16 this month»: figures need no «of». */
const figureBefore = after(digits((value) => value <= 31))

export const ofPointedMonth: Part<Direction> = choice(
	map(
		sequence({
			of,
			pointer: optional(word('pointer')),
			unit: definiteMonth,
			direction: optional(direction),
		}),
		({ pointer, direction }) => direction?.sense ?? pointer?.sense ?? 'present',
	),
	map(
		sequence({ of, pointer: word('pointer', (points) => points === 'same'), unit: sameMonth }),
		() => 'same' as const,
	),
	map(sequence({ of, current }), () => 'present' as const),
	map(sequence({ figureBefore, unit: definiteMonth, current }), () => 'present' as const),
)

/** The month a date before has named: "of it", "of the same month". */
export const ofSameMonth: Part<unknown> = choice(
	link('ofit'),
	map(ofPointedMonth, (points) => (points === 'same' ? points : NOTHING)),
)
