import { keyOf, skeleton } from '../../text/fold.ts'
import { ALEF, NOON, TEH, WAW, YEH } from '../../text/letters.ts'
import { leadOf } from '../words/proclitics.ts'
import { WEIGHT_UNITS, type WordList, weightOfKey } from '../words/word-list.ts'

/** How much speaks for a slip: so much that hardly a doubt is left, or a reader must say. */
export type Evidence = 'strong' | 'weak'

/** Nats by which the word must fit its neighbours without the letter; of 9 alarms over this in the news 8 were right. */
const FITTING = 4.5
/** Weight of a word seen twice, and the length from which one may be a slip that others made as well. */
const HARDLY = Math.log(2.5) * WEIGHT_UNITS
const LONG = 7
/** Nats, and length, of a word that the list has: of 6 such alarms in the news 6 were right. */
const STRONG = 5
const LONG_LISTED = 6

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
	if (weight > 0 && (weight > HARDLY || isVowel || written.length < LONG)) {
		const isInStem = at > leadOf(skeleton(written)) && at < written.length - 1
		return isInStem && written.length >= LONG_LISTED && fit >= STRONG ? 'weak' : undefined
	}
	return isVowel && letter !== ALEF ? 'weak' : 'strong'
}

/** The first letters may be clitics, and what a verb of the present starts with changes its form. */
export function isInsideNoun(written: string, at: number): boolean {
	return at > 1 && !PRESENT.has(written.charCodeAt(0))
}

const PRESENT: ReadonlySet<number> = new Set([YEH, TEH, NOON])
