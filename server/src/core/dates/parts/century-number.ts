import { choice, digits, map, NOTHING, optional, type Part, sequence } from '../grammar/part.ts'
import { theMark } from './common.ts'
import { ordinal, type Place } from './ordinal.ts'

const LATEST = 30

const figure = map(
	sequence({ the: optional(theMark), value: digits((value) => value >= 1 && value <= LATEST) }),
	({ value }): Place => ({ value: value.value, definite: true }),
)

/** The number of a century, in figures or words. */
export const centuryNumber: Part<Place> = map(choice(figure, ordinal), (place) =>
	place.definite ? place : NOTHING,
)
