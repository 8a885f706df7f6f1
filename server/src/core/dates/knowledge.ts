import type { Sections } from '../lexicon/sections.ts'

/** What the dates stage knows beside its code. */
export type DateKnowledge = Readonly<Record<string, never>>

/** Reads what the dates stage needs of the knowledge file. */
export function readDateKnowledge(_sections: Sections): DateKnowledge {
	return {}
}
