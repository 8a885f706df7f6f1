import { ALEF, NOON, spell, TEH, WAW, YEH } from '../../text/letters.ts'
import { type ClassifiedWords, is } from '../classified-words.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { endingAt, type Name } from '../name.ts'
import { WordClass } from '../word-classes.ts'
import { isWord } from '../words.ts'
import { isCommonWord, isListedWhole, isOfPeople } from './evidence.ts'

const PREFIXES = [YEH, TEH]
const PLURAL = spell(WAW, NOON)
const DUAL = spell(ALEF, NOON)
const SHORTEST = 5

/**
 * A verb behind a person's name is none of it, as headlines have it: «ليلى تتأهل» names «ليلى». A form of
 * the imperfect is one of five letters that no name list holds, where raw news has it with the other of
 * yeh and teh, with the alef of the past in their place or without the ending of dual and plural.
 */
export function leaveVerbsOut(
	words: ClassifiedWords,
	names: readonly Name[],
	vocabulary: Vocabulary,
): readonly Name[] {
	return names.map((name) => {
		const last = name.to - 1
		if (name.kind !== 'PER' || last === name.first) return name
		if (is(words, last - 1, WordClass.particle)) return name
		return isVerb(words, last, vocabulary) ? endingAt(words, name, last) : name
	})
}

function isVerb(words: ClassifiedWords, i: number, vocabulary: Vocabulary): boolean {
	const start = words.start[i] as number
	const prefix = PREFIXES.indexOf(words.text.charCodeAt(start))
	if (prefix < 0 || !isWord(words, i)) return false
	const form = words.text.slice(start, words.end[i])
	if (form.length < SHORTEST) return false
	if (isOfPeople(words, i) || isListedWhole(words, i, vocabulary)) return false
	const base = form.slice(1)
	const other = spell(PREFIXES[1 - prefix] as number)
	const kin = [spell(ALEF) + base, other + base, singular(form)]
	return kin.some((word) => isCommonWord(word, vocabulary))
}

/** The form without the ending of the plural or dual. */
function singular(form: string): string {
	return form.endsWith(PLURAL) || form.endsWith(DUAL) ? form.slice(0, -PLURAL.length) : form
}
