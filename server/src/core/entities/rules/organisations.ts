import { hasArticle } from '../../text/clitics.ts'
import { type ClassifiedWords, is, isBare, nameOf, opens } from '../classified-words.ts'
import type { EntityLists } from '../knowledge.ts'
import { type Name, nameAt } from '../name.ts'
import { longestPhrase } from '../phrases.ts'
import { WordClass } from '../word-classes.ts'
import { Opens } from '../word-types.ts'
import { continues, isWord, stemsOf, type Words } from '../words.ts'

const ADJECTIVE = WordClass.modifier | WordClass.demonym

/** Organisations of the lexicon. */
export function findKnownOrganisations(
	words: ClassifiedWords,
	{ organisationNames }: EntityLists,
): readonly Name[] {
	const found: Name[] = []
	for (const first of words.telling) {
		if (!opens(words, first, Opens.organisation)) continue
		for (const stem of stemsOf(words, first)) {
			const match = longestPhrase(organisationNames, words, first, stem)
			if (!match) continue
			found.push(nameAt(words, 'ORG', first, match.to, stem))
			break
		}
	}
	return found
}

/**
 * Organisations by a generic head and what belongs to it: «الجيش الوطني الليبي», «وزارة الداخلية
 * التونسية», «جامعة القاهرة». A bare head is none.
 */
export function findOrganisations(
	words: ClassifiedWords,
	places: readonly Name[],
): readonly Name[] {
	const placeAt = new Map(places.map((place) => [place.first, place]))
	const found: Name[] = []
	let next = 0
	for (const first of words.telling) {
		const to = first < next ? first : endOfOrganisation(words, first, placeAt)
		if (to === first) continue
		found.push(nameOf(words, 'ORG', first, to))
		next = to
	}
	return found
}

/** The word after the organisation that word `first` heads; `first` itself when it heads none. */
function endOfOrganisation(
	words: ClassifiedWords,
	first: number,
	placeAt: ReadonlyMap<number, Name>,
): number {
	const definite = endOfDefinite(words, first)
	if (definite !== first) return definite
	const after = first + 1
	if (!is(words, first, WordClass.constructHead) || !continues(words, after)) return first
	const place = placeAt.get(after)
	if (place && isBareStart(words, place)) return place.to
	if (!isDefinite(words, after)) return first
	return adjectivesEnd(words, joinedNounEnd(words, after + 1))
}

/** A head with the article needs an adjective. */
function endOfDefinite(words: ClassifiedWords, first: number): number {
	if (!is(words, first, WordClass.definiteHead)) return first
	const to = adjectivesEnd(words, first + 1)
	return to === first + 1 ? first : to
}

/** Further adjectives with the article, each in the same sentence. */
function adjectivesEnd(words: ClassifiedWords, from: number): number {
	let at = from
	while (continues(words, at) && isDefinite(words, at) && is(words, at, ADJECTIVE)) at++
	return at
}

/** A second noun joined by waw: «العدالة والتنمية». */
function joinedNounEnd(words: ClassifiedWords, from: number): number {
	if (!continues(words, from) || !isWord(words, from)) return from
	const start = words.start[from] as number
	const stems = stemsOf(words, from)
	const isJoined = stems.some(({ at }) => at === start + 1 && hasArticle(words.text, at))
	return isJoined ? from + 1 : from
}

function isDefinite(words: ClassifiedWords, i: number): boolean {
	const isWhole = isBare(words, i)
	return isWord(words, i) && isWhole && hasArticle(words.text, words.start[i] as number)
}

function isBareStart(words: Words, { first, start }: Name): boolean {
	return words.start[first] === start
}
