import { type DateKnowledge, readDateKnowledge } from './dates/knowledge.ts'
import {
	type EntityKnowledge,
	type EntityLists,
	readEntityKnowledge,
	readEntityLists,
} from './entities/knowledge.ts'
import type { Sections } from './lexicon/sections.ts'
import {
	readSpellingKnowledge,
	readSpellingLists,
	type SpellingKnowledge,
	type SpellingLists,
} from './spelling/knowledge.ts'

/** Everything the stages know beside their code: lexicons and models, read once, never changed. */
export interface Knowledge {
	readonly dates: DateKnowledge
	readonly entities: EntityKnowledge
	readonly spelling: SpellingKnowledge
}

/**
 * What the text lexicons say, made ready for look-up. Plain values, maps and typed arrays only, so
 * that a host may keep it from one start to the next.
 */
export interface Lists {
	readonly dates: DateKnowledge
	readonly entities: EntityLists
	readonly spelling: SpellingLists
}

/**
 * Reads the sections of the knowledge file; the lists too, where the caller has not kept them. Throws
 * a `RangeError` or `LexiconError` on damage.
 */
export function readKnowledge(sections: Sections, lists: Lists = readLists(sections)): Knowledge {
	return {
		dates: lists.dates,
		entities: readEntityKnowledge(sections, lists.entities),
		spelling: readSpellingKnowledge(sections, lists.spelling),
	}
}

/** Reads the text lexicons. Throws a `LexiconError` on a line that cannot be read. */
export function readLists(sections: Sections): Lists {
	return {
		dates: readDateKnowledge(sections),
		entities: readEntityLists(sections),
		spelling: readSpellingLists(sections),
	}
}
