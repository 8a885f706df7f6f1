import { choice, digits, map, NOTHING, type Part } from '../grammar/part.ts'
import { ordinal } from './ordinal.ts'

/** The number of a day in its month, 1 to 31. */
export const dayOfMonth: Part<number> = choice(
	map(
		digits((value, length) => value >= 1 && value <= 31 && length <= 2),
		({ value }) => value,
	),
	map(ordinal, ({ value, definite }) =>
		(definite || value === 1) && value <= 31 ? value : NOTHING,
	),
)
