import type { EntityKind } from '../entities/mention.ts'
import { plainForm } from '../text/plain-form.ts'
import type { CorpusIndex } from './corpus-index.ts'
import { nameKey } from './keys.ts'
import type { LiveSegment } from './live-segment.ts'
import { queryPattern } from './query-pattern.ts'
import { findGroup, groupOf, topicOf } from './segment.ts'
import { stringAt, stringHolding } from './strings.ts'

/** Names an entity of the corpus. */
export interface EntityId {
	readonly kind: EntityKind
	/** `nameKey` of its canonical name. */
	readonly key: string
}

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

/** What to look for; everything left out is not asked about. */
export interface EntityQuery {
	/** Beginning of the name, or of a word in it; hamza, marks, clitics, article and spacing aside. */
	readonly text?: string
	readonly kind?: EntityKind
	readonly sort?: 'count' | 'name'
	readonly offset?: number
	readonly limit?: number
}

/** A page of the answer, and how many there are in all. */
export interface EntityPage {
	readonly entities: readonly CorpusEntity[]
	readonly total: number
}

const KINDS: readonly EntityKind[] = ['PER', 'LOC', 'ORG']

/** The entities a query finds, most frequent first; ties by kind and key. */
export function findEntities(index: CorpusIndex, query: EntityQuery): EntityPage {
	const found = new Map<string, Found>()
	for (const part of index.parts) {
		for (const group of matchingGroups(part, query)) collect(found, part, group)
	}
	const ranked = [...found.values()].filter(({ count }) => count > 0)
	const from = query.offset ?? 0
	const to = from + (query.limit ?? 100)
	if (query.sort === 'name') {
		const named = ranked.map((one) => entityOf(index, one)).sort(byName)
		return { entities: named.slice(from, to), total: named.length }
	}
	const page = ranked.sort(byCount).slice(from, to)
	return { entities: page.map((one) => entityOf(index, one)), total: ranked.length }
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

interface Found extends EntityId {
	count: number
}

function collect(found: Map<string, Found>, part: LiveSegment, group: number): void {
	const { segment } = part
	const kind = topicOf(segment, group) as EntityKind
	const key = stringAt(segment.groups.key, group)
	const name = kind + key
	const known = found.get(name)
	if (known) known.count += part.groupCount(group)
	else found.set(name, { kind, key, count: part.groupCount(group) })
}

function* matchingGroups(part: LiveSegment, query: EntityQuery): Iterable<number> {
	const { segment } = part
	const isWanted = (group: number) => {
		const topic = topicOf(segment, group)
		return query.kind === undefined ? KINDS.some((kind) => kind === topic) : topic === query.kind
	}
	const pattern = query.text === undefined ? undefined : queryPattern(query.text)
	if (!pattern) {
		for (let group = 0; group < segment.groups.topic.length; group++) {
			if (isWanted(group)) yield group
		}
		return
	}
	const { search } = segment.terms
	let last = -1
	for (const match of search.all.matchAll(pattern)) {
		const group = groupOf(segment, stringHolding(search, match.index))
		if (group === last || !isWanted(group)) continue
		last = group
		yield group
	}
}

function byCount(a: Found, b: Found): number {
	return b.count - a.count || byId(a, b)
}

function byName(a: CorpusEntity, b: CorpusEntity): number {
	return a.name === b.name ? byId(a, b) : a.name < b.name ? -1 : 1
}

function byId(a: EntityId, b: EntityId): number {
	if (a.kind !== b.kind) return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
	return a.key === b.key ? 0 : a.key < b.key ? -1 : 1
}

/** Named by the most frequent form that spells the whole name; else by the most frequent of all. */
function entityOf(index: CorpusIndex, { kind, key, count }: Found): CorpusEntity {
	const forms = formsOf(index, { kind, key })
	const full = forms.find(({ form }) => nameKey(form) === key) ?? forms[0]
	return { kind, key, name: plainForm(full?.form ?? key), count }
}
