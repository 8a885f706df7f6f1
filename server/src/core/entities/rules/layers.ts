import type { ClassifiedWords } from '../classified-words.ts'
import type { EntityLists } from '../knowledge.ts'
import type { Name } from '../name.ts'
import { findKnownOrganisations, findOrganisations } from './organisations.ts'
import { findPeople } from './people.ts'
import { findPlaces } from './places.ts'

/** The layer of places. */
export const PLACES = 2

/**
 * What lists and rules take for names, in order of trust: known organisations, organisations by their
 * heads, places, people. Layers may contradict one another; the model weighs them by their order.
 */
export function findByRules(
	words: ClassifiedWords,
	knowledge: EntityLists,
): readonly (readonly Name[])[] {
	const places = findPlaces(words, knowledge)
	return [
		findKnownOrganisations(words, knowledge),
		findOrganisations(words, places),
		places,
		findPeople(words),
	]
}
