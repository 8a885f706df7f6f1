import { formOf, partsOf } from './form.ts'
import type { EntityKnowledge } from './knowledge.ts'
import type { Entity, EntityKind, EntityReading, Variant } from './mention.ts'
import type { Name } from './name.ts'
import { findPlace, findRole } from './roles.ts'
import type { ClassifiedWords } from './word-classes.ts'

/** Names of one kind and one spelling (or one country), before shorter forms join fuller ones. */
interface Group {
	readonly kind: EntityKind
	readonly parts: readonly string[]
	readonly country?: string
	readonly names: number[]
	/** The fuller group it belongs to. */
	joined?: Group
}

/** Makes entities of names: spellings of one name, then shorter forms of exactly one fuller name. */
export function groupNames(
	words: ClassifiedWords,
	names: readonly Name[],
	knowledge: EntityKnowledge,
): EntityReading {
	const forms = names.map((name) => formOf(words, name))
	const groups = groupBySpelling(names, forms)
	joinShorter(groups)
	const roots = rootsInTextOrder(groups)
	const entityOf = new Map(roots.map((root, index) => [root, index]))
	const owner = new Map(groups.flatMap((group) => group.names.map((name) => [name, rootOf(group)])))
	const members = roots.map((): number[] => [])
	const mentions = names.map(({ start, end, kind }, index) => {
		const entity = entityOf.get(owner.get(index) as Group) as number
		members[entity]?.push(index)
		return { start, end, kind, entity }
	})
	const entities = roots.map(({ kind, country }, index) => {
		const own = members[index] as number[]
		const variants = countForms(own.map((name) => forms[name] as string))
		const ownNames = own.map((name) => names[name] as Name)
		return {
			id: `E${index + 1}`,
			kind,
			name: canonical(variants),
			mentions: own,
			variants,
			...optional('country', country),
			...optional('role', kind === 'PER' ? findRole(words, ownNames, names) : undefined),
			...optional(
				'place',
				kind === 'ORG' ? findPlace(words, ownNames, names, knowledge) : undefined,
			),
		} satisfies Entity
	})
	return { mentions, entities }
}

function groupBySpelling(names: readonly Name[], forms: readonly string[]): readonly Group[] {
	const groups = new Map<string, Group>()
	names.forEach(({ kind, country }, index) => {
		const parts = partsOf(forms[index] as string)
		const key = `${kind} ${country ?? parts.join(' ')}`
		const known = groups.get(key)
		if (known) known.names.push(index)
		else groups.set(key, { kind, parts, names: [index], ...optional('country', country) })
	})
	return [...groups.values()]
}

/** A shorter form joins when all the fuller names that hold it are one entity; else it stays apart. */
function joinShorter(groups: readonly Group[]): void {
	const fullestFirst = [...groups].sort((a, b) => b.parts.length - a.parts.length)
	for (const short of fullestFirst) {
		const holders = fullestFirst.filter((full) => isShortOf(short, full)).map(rootOf)
		const [holder] = holders
		if (holder && holders.every((root) => root === holder)) short.joined = holder
	}
}

function isShortOf(short: Group, full: Group): boolean {
	if (short.kind !== full.kind || short.parts.length >= full.parts.length) return false
	const first = startsAt(full.parts, short.parts, 0)
	const last = startsAt(full.parts, short.parts, full.parts.length - short.parts.length)
	if (short.kind === 'PER') return first || last
	return short.kind === 'ORG' && short.parts.length > 1 && (first || last)
}

function startsAt(full: readonly string[], short: readonly string[], from: number): boolean {
	return short.every((part, i) => full[from + i] === part)
}

function rootOf(group: Group): Group {
	return group.joined ? rootOf(group.joined) : group
}

function rootsInTextOrder(groups: readonly Group[]): readonly Group[] {
	return [...new Set(groups.map(rootOf))]
}

/** Most frequent first; in text order where equally frequent. */
function countForms(forms: readonly string[]): readonly Variant[] {
	const counts = new Map<string, number>()
	for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
	const variants = [...counts].map(([form, count]) => ({ form, count }))
	return variants.sort((a, b) => b.count - a.count)
}

/** The fullest form (most words), then the most frequent. */
function canonical(variants: readonly Variant[]): string {
	const longest = Math.max(...variants.map(({ form }) => partsOf(form).length))
	return variants.find(({ form }) => partsOf(form).length === longest)?.form ?? ''
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
	return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }
}
