import { Clitic } from '../find-word.ts'
import { choice, link, map, type Part, sequence, word } from '../grammar/part.ts'

/** The denominator of a part joined by "and": a half, a third, a quarter. */
export const andPart: Part<number> = choice(
	map(
		word('fraction', (_, { clitics }) => (clitics & Clitic.conjunction) !== 0),
		({ sense }) => sense,
	),
	map(sequence({ and: link('and'), part: word('fraction') }), ({ part }) => part.sense),
	map(
		word('marker', (kind) => kind === 'and-half'),
		() => 2,
	),
)
