import { choice, map, NOTHING, type Part } from '../grammar/part.ts'
import { type Phrase, phrase } from '../grammar/phrase.ts'
import { plainYear, type WrittenYear } from './year.ts'

/** The year, or the month, that a season or quarter belongs to. */
export const yearPeriod: Part<WrittenYear | Phrase> = choice(
	plainYear,
	map(phrase('period'), (found) => (isYear(found) ? found : NOTHING)),
)

function isYear({ pattern }: Phrase): boolean {
	return pattern.id === 'year' || pattern.id === 'relative-unit'
}
