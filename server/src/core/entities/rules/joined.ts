import { hasArticle } from '../../text/clitics.ts'
import { isSkeleton } from '../../text/fold.ts'
import { WAW } from '../../text/letters.ts'
import { type ClassifiedWords, is } from '../classified-words.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { endingAt, type Name, nameAt } from '../name.ts'
import { WordClass } from '../word-classes.ts'
import { isWord } from '../words.ts'
import { FIRST, isKnownStem, isListedWhole, isOfPeople } from './evidence.ts'

/** Lists have it from names it is the second half of; news swears by it. */
const GOD = 'الله'

const SHORT = 3
/** A frequency of the vocabulary: four steps to the doubling. */
const RARE = 10

/**
 * Persons joined by waw are several: «سمير ومنى» names two. A name ends before the preposition lam with
 * the article too: «فدوى للكاتب» is not all a name. «بطرس ويلسون» is one, as the lists know the whole word.
 */
export function partJoined(
	words: ClassifiedWords,
	names: readonly Name[],
	vocabulary: Vocabulary,
): readonly Name[] {
	const parted: Name[] = []
	for (const name of names) {
		if (name.kind !== 'PER' || name.to === name.first + 1) parted.push(name)
		else parted.push(...partsOf(words, name, vocabulary))
	}
	return parted
}

function partsOf(words: ClassifiedWords, name: Name, vocabulary: Vocabulary): readonly Name[] {
	const cuts: number[] = []
	for (let i = name.first + 1; i < name.to; i++) {
		if (isJoined(words, i) && !isListedWhole(words, i, vocabulary)) cuts.push(i)
	}
	if (cuts.length === 0) return [name]
	const head = endingAt(words, name, cuts[0] as number)
	return [head, ...cuts.flatMap((cut, at) => personFrom(words, cut, cuts[at + 1] ?? name.to))]
}

/** Waw or lam with the article before a stem that raw news holds. */
function isJoined(words: ClassifiedWords, i: number): boolean {
	const { facts } = words.types
	const type = words.type[i] as number
	if (facts.stem[type] === 0 || !isWord(words, i)) return false
	if (facts.elided[type] === 1) return true
	const isAfterWaw = words.text.charCodeAt(words.start[i] as number) === WAW
	return isAfterWaw && !isRareAndShort(words, i) && (isKnownStem(words, i) || isOfPeople(words, i))
}

/** Three letters make many a rare word, none of which need be meant. */
function isRareAndShort({ types, type, start, end }: ClassifiedWords, i: number): boolean {
	const own = type[i] as number
	const length = (end[i] as number) - (start[i] as number) - (types.facts.stem[own] as number)
	return length <= SHORT && (types.facts.frequency[own] as number) < RARE
}

/** The person that the stem of word `first` opens; a title is none, nor is one word behind lam. */
function personFrom(words: ClassifiedWords, first: number, to: number): readonly Name[] {
	const { facts } = words.types
	const type = words.type[first] as number
	const at = (words.start[first] as number) + (facts.stem[type] as number)
	const elided = facts.elided[type] === 1
	if (is(words, first, WordClass.title) && (elided || hasArticle(words.text, at))) return []
	const isAlone = to === first + 1
	if (elided && isAlone) return []
	const isPerson = isOfPeople(words, first, isAlone ? FIRST : undefined)
	if (!isPerson || isSkeleton(words.text, at, words.end[first] as number, GOD)) return []
	return [nameAt(words, 'PER', first, to, { at, elided })]
}
