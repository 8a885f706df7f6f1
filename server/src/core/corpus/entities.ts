import { plainForm } from '../text/plain-form.ts'
import type { CorpusIndex } from './corpus-index.ts'
import type { EntityId, EntityQuery } from './entity-id.ts'
import { type CountedEntity, EntityTally } from './entity-tally.ts'
import { FoundEntities } from './found-entities.ts'
import { nameKey } from './keys.ts'
import { matchingGroups } from './matching-groups.ts'
import { findGroup } from './segment.ts'
import { stringAt } from './strings.ts'

/** An entity and how often it stands in the corpus. */
export interface CorpusEntity extends EntityId {
	/** The most frequent of its full forms. */
	readonly name: string
	/** Mentions, in any form. */
	readonly count: number
}

/** A written form of an entity, or of a cluster of variants. */
export interface CountedForm {
	readonly form: string
	readonly count: number
	/** Files it stands in. */
	readonly files: number
}

/** A page of the answer, and how many there are in all. */
export interface EntityPage {
	readonly entities: readonly CorpusEntity[]
	readonly total: number
}

/**
 * The entities a query finds: most frequent first, ties by kind and key; or by kind and key, which is the
 * order of their letters without hamza, marks and spaces.
 */
export function findEntities(index: CorpusIndex, query: EntityQuery): EntityPage {
	const tally = new EntityTally(index)
	const found = query.text === undefined ? undefined : new FoundEntities(index, query)
	for (const part of index.parts) {
		const groups = found?.groupsIn(part) ?? matchingGroups(part, query)
		for (const group of groups) tally.add(part, group, part.groupCount(group))
	}
	const { sort = 'count', offset = 0, limit = 100 } = query
	const { entities, total } = tally.page(sort, offset, offset + limit)
	return { entities: entities.map((each) => entityOf(index, each)), total }
}

/** One entity; nothing when the corpus has no mention of it. */
export function entityById(index: CorpusIndex, id: EntityId): CorpusEntity | undefined {
	let count = 0
	for (const part of index.parts) {
		const group = findGroup(part.segment, id.kind, id.key)
		if (group >= 0) count += part.groupCount(group)
	}
	return count === 0 ? undefined : entityOf(index, { ...id, count })
}

/** The written forms of an entity, most frequent first. */
export function formsOf(index: CorpusIndex, id: EntityId): readonly CountedForm[] {
	const forms = new Map<string, { form: string; count: number; files: number }>()
	for (const part of index.parts) {
		const { groups, terms } = part.segment
		const group = findGroup(part.segment, id.kind, id.key)
		if (group < 0) continue
		for (
			let term = groups.termStart[group] as number;
			term < (groups.termStart[group + 1] as number);
			term++
		) {
			const form = stringAt(terms.label, term)
			const known = forms.get(form) ?? { form, count: 0, files: 0 }
			known.count += part.termCount[term] as number
			known.files += part.termDocuments[term] as number
			forms.set(form, known)
		}
	}
	return [...forms.values()].filter(({ count }) => count > 0).sort(byFormCount)
}

/** More frequent first, then by code unit. */
export function byFormCount(a: CountedForm, b: CountedForm): number {
	return b.count - a.count || (a.form < b.form ? -1 : 1)
}

/** Named by the most frequent form that spells the whole name; else by the most frequent of all. */
export function entityOf(index: CorpusIndex, { kind, key, count }: CountedEntity): CorpusEntity {
	const forms = formsOf(index, { kind, key })
	const full = forms.find(({ form }) => nameKey(form) === key) ?? forms[0]
	return { kind, key, name: plainForm(full?.form ?? key), count }
}
