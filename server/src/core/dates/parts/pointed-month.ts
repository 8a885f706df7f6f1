import { choice, link, map, NOTHING, optional, type Part, sequence, word } from '../grammar/part.ts'
import type { Direction } from '../senses.ts'
import { direction, of } from './common.ts'

const definiteMonth = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'M' && number === 'one' && definite
})
const sameMonth = word('unit', ({ unit, number }) => unit === 'M' && number === 'one')

/** "Of this month", "of the same month": where the month of a day points. */
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
)

/** The month a date before has named: "of it", "of the same month". */
export const ofSameMonth: Part<unknown> = choice(
	link('ofit'),
	map(ofPointedMonth, (points) => (points === 'same' ? points : NOTHING)),
)
