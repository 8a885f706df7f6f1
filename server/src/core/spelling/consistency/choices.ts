import type { Span } from '../../text/span.ts'
import type { Tokens } from '../../text/tokenize.ts'
import { type Variants, variantAt } from './variants.ts'

/** A word that may be spelled in several ways: its stem where it stands, as lexicon/variants.txt has it. */
export interface SpellingChoice extends Span {
	/** What all spellings of the word are one choice of: a topic of variants.txt. */
	readonly topic: string
}

/** The choices among some words, given by their tokens, in text order. */
export function choicesAmong(
	words: readonly number[],
	tokens: Tokens,
	variants: Variants,
): readonly SpellingChoice[] {
	return words.flatMap((i) => {
		const from = tokens.start[i] as number
		const found = variantAt(variants, tokens.text, from, tokens.start[i + 1] as number)
		if (!found) return []
		const { at, variant } = found
		return [{ topic: variant.topic, start: at, end: at + variant.stem.length }]
	})
}
