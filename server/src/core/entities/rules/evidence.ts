import { keyOf } from '../../text/fold.ts'
import { type ClassifiedWords, is } from '../classified-words.ts'
import { slotOf, UNKNOWN, type Vocabulary } from '../model/vocabulary.ts'
import { WordClass } from '../word-classes.ts'

/** The steps of a profile that say how often raw news takes a word for a person's first, and for any. */
export const FIRST = 0o7
const ANY = 0o77

/** True when people are called by the stem of word `i`: by the name lists, or as raw news is read. */
export function isOfPeople(words: ClassifiedWords, i: number, steps = ANY): boolean {
	const { facts } = words.types
	const type = words.type[i] as number
	const isRead = ((facts.profile[type] as number) & steps) !== 0
	return isRead || facts.lists[type] !== 0 || is(words, i, WordClass.given | WordClass.family)
}

/** True when raw news holds the stem of word `i`. */
export function isKnownStem({ types, type }: ClassifiedWords, i: number): boolean {
	return types.facts.leaf[type[i] as number] !== 0
}

/** True when a name list holds the whole of word `i`. */
export function isListedWhole(words: ClassifiedWords, i: number, vocabulary: Vocabulary): boolean {
	const slot = slotOf(vocabulary, words.key[i] as number)
	return slot !== UNKNOWN && vocabulary.lists[slot] !== 0
}

/** True when raw news holds a form and takes it for no part of a person's name. */
export function isCommonWord(form: string, vocabulary: Vocabulary): boolean {
	const slot = slotOf(vocabulary, keyOf(form, 0, form.length))
	if (slot === UNKNOWN || vocabulary.lists[slot] !== 0) return false
	return ((vocabulary.profile[slot] as number) & ANY) === 0
}
