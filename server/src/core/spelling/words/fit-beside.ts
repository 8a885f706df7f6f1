import type { Tokens } from '../../text/tokenize.ts'
import type { SpellingKnowledge } from '../knowledge.ts'
import { fitTogether } from './bigrams.ts'
import { keyBeside } from './neighbours.ts'

/** Nats from which the neighbours of a word speak for it: they make well known pairs with it. */
export const BORNE_OUT = 6

/**
 * Nats by which word `i`, whatever its letters in doubt, fits those before and behind it: of two spellings the news
 * that was counted mostly has the right one.
 */
export function fitBeside(
	{ words, bigrams }: SpellingKnowledge,
	tokens: Tokens,
	i: number,
): number {
	const own = tokens.key[i] as number
	const before = keyBeside(tokens, i, i - 2)
	const after = keyBeside(tokens, i, i + 2)
	const behind = before === undefined ? 0 : fitTogether(words, bigrams, before, own)
	return behind + (after === undefined ? 0 : fitTogether(words, bigrams, own, after))
}
