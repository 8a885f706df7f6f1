import { keyOf } from '../../text/fold.ts'
import { ALEF, NOON, TEH, WAW, YEH } from '../../text/letters.ts'
import { WEIGHT_UNITS, type WordList, weightOfKey } from '../words/word-list.ts'

/** Whether the words beside it bear a slip out, or nothing but the word itself speaks for it. */
export type Evidence = 'context' | 'form'

/** Nats by which the word must fit its neighbours without the letter; of 9 alarms over this in the news 8 were right. */
const FITTING = 4.5
/** Weight of a word seen twice, and the length from which one may be a slip that others made as well. */
const HARDLY = Math.log(2.5) * WEIGHT_UNITS
const LONG = 7

/**
 * What speaks for it that the letter at `at` of `written`, no known word with other endings, is one too
 * many, where the word without it fits its neighbours by `fit` nats. A long vowel more may be how others spell a
 * foreign word, or another form of this one.
 */
export function evidenceOfLetter(
	words: WordList,
	written: string,
	at: number,
	fit: number,
): Evidence | undefined {
	if (!isInsideNoun(written, at) || fit < FITTING) return undefined
	const letter = written.charCodeAt(at)
	const isVowel = letter === ALEF || letter === WAW || letter === YEH
	if (isVowel && at === written.length - 1) return undefined
	const weight = weightOfKey(words, keyOf(written, 0, written.length))
	if (weight > 0 && (weight > HARDLY || isVowel || written.length < LONG)) return undefined
	return isVowel && letter !== ALEF ? 'form' : 'context'
}

/** The first letters may be clitics, and what a verb of the present starts with changes its form. */
export function isInsideNoun(written: string, at: number): boolean {
	return at > 1 && !PRESENT.has(written.charCodeAt(0))
}

const PRESENT: ReadonlySet<number> = new Set([YEH, TEH, NOON])
