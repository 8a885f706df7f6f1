import type { Sections } from '../lexicon/sections.ts'

/** What the dates stage knows beside its code. */
export type DateKnowledge = Readonly<Record<string, never>>

export function readDateKnowledge(_sections: Sections): DateKnowledge {
	return {}
}
