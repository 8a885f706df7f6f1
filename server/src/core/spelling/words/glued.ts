import { hasArticle } from '../../text/clitics.ts'
import { keyOf } from '../../text/fold.ts'
import {
	ALEF,
	ALEF_MAKSURA,
	DAL,
	HAMZA,
	REH,
	TEH_MARBUTA,
	THAL,
	WAW,
	ZAIN,
} from '../../text/letters.ts'
import { isInflection } from './inflection.ts'
import { LONGEST_WORD, WEIGHT_UNITS, type WordList, weightOfKey } from './word-list.ts'

/** Weight of a word seen some forty times. */
const COMMON = Math.log(40) * WEIGHT_UNITS
const SHORTEST_HALF = 3
/** The article and three letters. */
const SHORTEST_DEFINITE = 5
const SHORTEST_WHOLE = 8
/** Of both halves together, and of a second half of three letters. */
const JOINT = 11 * WEIGHT_UNITS
const SURE_JOINT = 15 * WEIGHT_UNITS
/** Of both halves together, where the second bears an article. */
const RARELY = 3 * WEIGHT_UNITS
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
	if (end - start > LONGEST_WORD) return best
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
	const isDefinite = hasArticle(text, at) && end - at >= SHORTEST_DEFINITE
	const least = isDefinite && looksParted(text.charCodeAt(at - 1)) ? 0 : COMMON
	const first = weightOf(words, text, start, at)
	if (first <= least) return 0
	const second = weightOf(words, text, at, end)
	if (second <= least) return 0
	const joint = first + second
	if (isDefinite) return joint >= RARELY ? joint : 0
	const isLong =
		at - start > SHORTEST_HALF && end - start >= shortestWhole(joint, text.charCodeAt(at - 1))
	const isSure = joint >= JOINT && (end - at > SHORTEST_HALF || second >= VERY_COMMON)
	return isLong && isSure ? joint : 0
}

/** Behind a letter that joins no other a missing space is hardly seen, and made the oftener. */
function looksParted(code: number): boolean {
	return UNJOINED.includes(code)
}

/** Letters that join no other; those first that hardly end a pronoun or a plural. */
const ENDING = [DAL, THAL, REH, ZAIN]
const UNJOINED = [...ENDING, ALEF, WAW, TEH_MARBUTA, ALEF_MAKSURA, HAMZA]

/** Shorter words are two common ones by chance, unless those are very common and what ends the first looks like an end. */
function shortestWhole(joint: number, last: number): number {
	return joint >= SURE_JOINT && ENDING.includes(last) ? SHORTEST_WHOLE - 1 : SHORTEST_WHOLE
}

function weightOf(words: WordList, text: string, start: number, end: number): number {
	return weightOfKey(words, keyOf(text, start, end))
}
