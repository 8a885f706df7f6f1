import type { Span } from '../../text/span.ts'
import type { VaryingWord } from './variants.ts'

/** A word that may be spelled in several ways: its stem where it stands, as lexicon/variants.txt has it. */
export interface SpellingChoice extends Span {
	/** What all spellings of the word are one choice of: a topic of variants.txt. */
	readonly topic: string
}

/** What the writer chose at each of some words. */
export function choicesOf(words: readonly VaryingWord[]): readonly SpellingChoice[] {
	return words.map(({ at, variant: { topic, stem } }) => {
		return { topic, start: at, end: at + stem.length }
	})
}
