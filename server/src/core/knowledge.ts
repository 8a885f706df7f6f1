import { type DateKnowledge, readDateKnowledge } from './dates/knowledge.ts'
import { type EntityKnowledge, readEntityKnowledge } from './entities/knowledge.ts'
import type { Sections } from './lexicon/sections.ts'
import { readSpellingKnowledge, type SpellingKnowledge } from './spelling/knowledge.ts'

/** Everything the stages know beside their code: lexicons and models, read once, never changed. */
export interface Knowledge {
	readonly dates: DateKnowledge
	readonly entities: EntityKnowledge
	readonly spelling: SpellingKnowledge
}

/** Reads the sections of the knowledge file. Throws a `RangeError` or `LexiconError` on damage. */
export function readKnowledge(sections: Sections): Knowledge {
	return {
		dates: readDateKnowledge(sections),
		entities: readEntityKnowledge(sections),
		spelling: readSpellingKnowledge(sections),
	}
}
