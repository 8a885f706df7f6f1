import type { Sections } from '../lexicon/sections.ts'

/** What the spelling stage knows beside its code. */
export type SpellingKnowledge = Readonly<Record<string, never>>

/** Reads what the spelling stage needs of the knowledge file. */
export function readSpellingKnowledge(_sections: Sections): SpellingKnowledge {
	return {}
}
