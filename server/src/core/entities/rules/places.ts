import { type ClassifiedWords, opens } from '../classified-words.ts'
import type { EntityLists, Place } from '../knowledge.ts'
import { type Name, nameAt } from '../name.ts'
import { longestPhrase } from '../phrases.ts'
import { Opens } from '../word-types.ts'
import { stemsOf, type Words } from '../words.ts'

/** Places of the lexicon, proclitics left outside; the longest where several begin at one word. */
export function findPlaces(words: ClassifiedWords, knowledge: EntityLists): readonly Name[] {
	const found: Name[] = []
	let next = 0
	for (const first of words.telling) {
		if (first < next || !opens(words, first, Opens.place)) continue
		const place = placeAt(words, first, knowledge)
		if (!place) continue
		found.push(place)
		next = place.to
	}
	return found
}

function placeAt(words: Words, first: number, knowledge: EntityLists): Name | undefined {
	for (const stem of stemsOf(words, first)) {
		const match = longestPhrase(knowledge.placeNames, words, first, stem)
		if (!match) continue
		const place = knowledge.places[match.value] as Place
		if (place.kind === 'weak') return undefined
		const country = place.kind === 'country' ? place.code : undefined
		return nameAt(words, 'LOC', first, match.to, stem, country)
	}
	return undefined
}
