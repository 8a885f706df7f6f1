import type { EntityKnowledge, Place } from '../knowledge.ts'
import { type Name, nameAt } from '../name.ts'
import { longestPhrase } from '../phrases.ts'
import { isWord, stemsOf, type Words } from '../words.ts'

/** Places of the lexicon, proclitics left outside; the longest where several begin at one word. */
export function findPlaces(words: Words, knowledge: EntityKnowledge): readonly Name[] {
	const found: Name[] = []
	for (let first = 0; first < words.count; first++) {
		const place = isWord(words, first) ? placeAt(words, first, knowledge) : undefined
		if (!place) continue
		found.push(place)
		first = place.to - 1
	}
	return found
}

function placeAt(words: Words, first: number, knowledge: EntityKnowledge): Name | undefined {
	for (const stem of stemsOf(words, first)) {
		const match = longestPhrase(knowledge.placeNames, words, first, stem)
		if (!match) continue
		const place = knowledge.places[match.value] as Place
		if (place.kind === 'weak') return undefined
		const name = nameAt(words, 'LOC', first, match.to, stem)
		const isCountry = place.kind === 'country' && place.code !== undefined
		return isCountry ? { ...name, country: place.code as string } : name
	}
	return undefined
}
