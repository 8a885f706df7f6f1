import { choice, map, optional, type Part, sequence, word } from '../grammar/part.ts'
import type { Direction } from '../senses.ts'
import { direction, of } from './common.ts'

const theYear = word('unit', ({ unit, number }, { definite }) => {
	return unit === 'Y' && number === 'one' && definite
})
const aYear = word('unit', ({ unit, number }) => unit === 'Y' && number === 'one')
const sameBefore = word('pointer', (points) => points === 'same')

/** "Of last year", "of this year", "of the same year": where the year of a date points. */
export const ofPointedYear: Part<Direction> = choice(
	map(sequence({ of: optional(of), theYear, direction }), ({ direction }) => direction.sense),
	map(
		sequence({ of, pointer: word('pointer', (points) => points !== 'latest'), theYear }),
		({ pointer }) => pointer.sense,
	),
	map(sequence({ of, pointer: sameBefore, aYear }), ({ pointer }) => pointer.sense),
)
