import { type Draft, draft } from '../rule.ts'
import { keyOf } from '../text/fold.ts'
import { spanOf, tokenText } from '../text/tokenize.ts'
import type { Place } from './rule.ts'
import { logPairs } from './words/bigrams.ts'
import type { Gendered } from './words/listed.ts'
import { keyBeside } from './words/neighbours.ts'

/** Nats of pairs that show the gender a noun takes, with all such words before it together. */
const USUAL = 2.5
/** The news itself slips: so many times the nats of the gender that is written. */
const SLIPS = 2
/** A pair seen more often than a few times is no slip. */
const SLIPPED = 2

/**
 * The other gender of word `i`, one of `pairs`, where news never gives this one before the next word. Which
 * gender that takes is seen from all of `pairs` before it in the news.
 */
export function otherGender(
	{ tokens, i, knowledge: { bigrams } }: Place,
	pairs: readonly Gendered[],
): Draft | undefined {
	const noun = keyBeside(tokens, i, i + 2)
	if (noun === undefined || logPairs(bigrams, tokens.key[i] as number, noun) > SLIPPED)
		return undefined
	const written = tokenText(tokens, i)
	const pair = pairs.find((forms) => forms.includes(written))
	if (!pair) return undefined
	const gender = pair[0] === written ? 0 : 1
	const usual = 1 - gender
	const nats = (of: number) => {
		return pairs.reduce((sum, forms) => {
			const word = forms[of] as string
			return sum + logPairs(bigrams, keyOf(word, 0, word.length), noun)
		}, 0)
	}
	const times = nats(usual)
	if (times < USUAL || times < USUAL + SLIPS * nats(gender)) return undefined
	const better = pair[usual] as string
	return draft(spanOf(tokens, i), [better], { args: [better, tokenText(tokens, i + 2)] })
}
