import type { Sections } from '../lexicon/sections.ts'

/** What the entities stage knows beside its code. */
export type EntityKnowledge = Readonly<Record<string, never>>

export function readEntityKnowledge(_sections: Sections): EntityKnowledge {
	return {}
}
