import type { Sections } from '../lexicon/sections.ts'

/** What the entities stage knows beside its code. */
export type EntityKnowledge = Readonly<Record<string, never>>

/** Reads what the entities stage needs of the knowledge file. */
export function readEntityKnowledge(_sections: Sections): EntityKnowledge {
	return {}
}
