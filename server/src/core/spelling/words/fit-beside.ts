import type { Tokens } from '../../text/tokenize.ts'
import type { SpellingKnowledge } from '../knowledge.ts'
import { fitTogether } from './bigrams.ts'
import { type Beside, besideOf } from './neighbours.ts'

/** Nats from which the neighbours of a word speak for it: they make well known pairs with it. */
export const BORNE_OUT = 6

/**
 * Nats by which word `i`, whatever its letters in doubt, fits those before and behind it: of two spellings the news
 * that was counted mostly has the right one.
 */
export function fitBeside(knowledge: SpellingKnowledge, tokens: Tokens, i: number): number {
	return fitBetween(knowledge, tokens.key[i] as number, besideOf(tokens, i))
}

/** Nats by which a word fits those beside it. */
export function fitBetween(
	{ words, bigrams }: SpellingKnowledge,
	key: number,
	{ before, after }: Beside,
): number {
	const behind = before === undefined ? 0 : fitTogether(words, bigrams, before, key)
	return behind + (after === undefined ? 0 : fitTogether(words, bigrams, key, after))
}
