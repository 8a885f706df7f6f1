import { hasArticle } from '../../text/clitics.ts'
import { keyOf } from '../../text/fold.ts'
import { isInflection } from './inflection.ts'
import { WEIGHT_UNITS, type WordList, weightOfKey } from './word-list.ts'

/** Weight of a word seen some forty times. */
const COMMON = Math.log(40) * WEIGHT_UNITS
const SHORTEST_HALF = 3
/** The article and three letters. */
const SHORTEST_DEFINITE = 5
const SHORTEST_WHOLE = 8
/** Of both halves together, and of a second half of three letters. */
const JOINT = 11 * WEIGHT_UNITS
const VERY_COMMON = Math.log(2000) * WEIGHT_UNITS

/** Whether the unlisted word `text[start, end)` is two common ones without a space; by its form alone. */
export function isGlued(words: WordList, text: string, start: number, end: number): boolean {
	if (splitAt(words, text, start, end) < 0 || /\p{M}/u.test(text.slice(start, end))) return false
	return !isInflection(words, text, start, end)
}

/**
 * Where the second of two common words starts that together are `text[start, end)`; -1 when it is no two.
 * Before an article two common words are enough; elsewhere stems and endings meet by chance.
 */
export function splitAt(words: WordList, text: string, start: number, end: number): number {
	let best = -1
	let most = 0
	for (let at = start + SHORTEST_HALF; at <= end - SHORTEST_HALF; at++) {
		const weight = jointWeight(words, text, start, at, end)
		if (weight <= most) continue
		most = weight
		best = at
	}
	return best
}

/** How common the two halves are together; zero where it is not common enough. */
function jointWeight(
	words: WordList,
	text: string,
	start: number,
	at: number,
	end: number,
): number {
	const first = weightOf(words, text, start, at)
	if (first <= COMMON) return 0
	const second = weightOf(words, text, at, end)
	if (second <= COMMON) return 0
	if (hasArticle(text, at) && end - at >= SHORTEST_DEFINITE) return first + second
	const isLong = at - start > SHORTEST_HALF && end - start >= SHORTEST_WHOLE
	const isSure = first + second >= JOINT && (end - at > SHORTEST_HALF || second >= VERY_COMMON)
	return isLong && isSure ? first + second : 0
}

function weightOf(words: WordList, text: string, start: number, end: number): number {
	return weightOfKey(words, keyOf(text, start, end))
}
