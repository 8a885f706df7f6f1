import { COMMON } from '../words/omissions.ts'
import type { Sieve } from '../words/sieve.ts'
import { sieveOf, WEIGHT_UNITS, type WordList } from '../words/word-list.ts'

/** The words that may be meant: most of what is tried is none, and these say so at once. */
export interface Sieves {
	/** Common ones: 32 KB. */
	readonly common: Sieve
	/** Those of weight `RARE` with them: 128 KB. */
	readonly rare: Sieve
}

/** Of a word seen half a dozen times: letters swapped or struck twice in a long word hardly make another by chance. */
export const RARE = Math.log(6) * WEIGHT_UNITS

/** By word list. */
const sieves = new WeakMap<WordList, Sieves>()

/** Makes them when they are first asked for. */
export function sievesOf(words: WordList): Sieves {
	const known = sieves.get(words)
	if (known) return known
	const made = { common: sieveOf(words, COMMON, 13), rare: sieveOf(words, RARE, 15) }
	sieves.set(words, made)
	return made
}
