import { TATWEEL } from '../text/letters.ts'
import { TokenKind, tokenText } from '../text/tokenize.ts'
import type { Place } from './rule.ts'
import { firstForm, NOT_LISTED, WEIGHT_UNITS } from './words/word-list.ts'

const SHORTEST = 3
/** Between an article and its number or brand a tatweel takes the place of the space. */
const LINK = String.fromCharCode(TATWEEL)

/** True when token `i` is a word of its own, not a clitic or half a code, that the news has so many times. */
export function isCommonWord(
	{ tokens, knowledge: { words } }: Place,
	i: number,
	times: number,
): boolean {
	if (tokens.kind[i] !== TokenKind.word) return false
	const written = tokenText(tokens, i)
	if (written.length < SHORTEST || written.endsWith(LINK)) return false
	const first = firstForm(words, tokens.key[i] as number)
	return first !== NOT_LISTED && (words.weight[first] as number) > Math.log(times) * WEIGHT_UNITS
}
