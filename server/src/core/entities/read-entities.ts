import type { Reading } from '../text/reading.ts'
import { groupNames } from './group.ts'
import type { EntityKnowledge } from './knowledge.ts'
import type { EntityReading } from './mention.ts'
import { type Name, settleNames } from './name.ts'
import { findKnownOrganisations, findOrganisations } from './rules/organisations.ts'
import { echoPeople, findPeople } from './rules/people.ts'
import { findPlaces } from './rules/places.ts'
import { classify } from './word-classes.ts'
import { readWords } from './words.ts'

/** The entity stage: finds the names of a text and groups the mentions of one entity. */
export function readEntities(reading: Reading, knowledge: EntityKnowledge): EntityReading {
	const words = classify(readWords(reading), knowledge.classes)
	const known = findKnownOrganisations(words, knowledge)
	const places = findPlaces(words, knowledge)
	const organisations = findOrganisations(words, places)
	const people = findPeople(words)
	const sure = settleNames([known, organisations, places, people])
	const names: readonly Name[] = settleNames([sure, echoPeople(words, sure)])
	return groupNames(words, names, knowledge)
}
