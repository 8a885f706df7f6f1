import { formOf, keyOfParts, partsOf } from './form.ts'
import type { EntityKind, Variant } from './mention.ts'
import type { Name } from './name.ts'
import type { Acronym } from './rules/acronyms.ts'
import type { Words } from './words.ts'

/** Names that point to one thing. */
export interface Group {
	readonly kind: EntityKind
	/** ISO 3166-1 alpha-2 code of a country. */
	readonly country?: string
	/** The canonical form. */
	readonly name: string
	readonly variants: readonly Variant[]
	/** Indices into the names, in text order. */
	readonly names: readonly number[]
}

/** Names of one kind and one spelling (or one country), before shorter forms join fuller ones. */
interface Spelling {
	readonly kind: EntityKind
	readonly parts: readonly string[]
	readonly country: string | undefined
	readonly names: number[]
	/** What it is a shorter form of. */
	fuller?: Spelling
}

/**
 * Groups names: spellings of one form first (hamza, ya, ta marbuta, joined and parted compounds, the
 * names of one country, forms a user calls one), then acronyms with what they stand for, then shorter
 * forms with the only fuller one that holds them. A form that two fuller ones hold stays apart.
 */
export function groupNames(
	words: Words,
	names: readonly Name[],
	acronyms: readonly Acronym[],
	canonical: ReadonlyMap<string, string>,
): readonly Group[] {
	const forms = names.map((name) => formOf(words, name))
	const partsOf = rememberedParts()
	const told =
		canonical.size === 0 ? [] : forms.map((form) => canonical.get(keyOfParts(partsOf(form))))
	const spellings = groupBySpelling(names, forms, told, partsOf)
	joinAcronyms(spellings, names, acronyms)
	joinShorter(spellings)
	return [...byRoot(spellings)].map(([root, members]) => {
		const variants = countForms(members.map((index) => forms[index] as string))
		const name = members.map((index) => told[index]).find((form) => form !== undefined)
		const group = {
			kind: root.kind,
			name: name ?? fullest(variants, partsOf),
			variants,
			names: members,
		}
		return root.country === undefined ? group : { ...group, country: root.country }
	})
}

/** Splits each form once: most names of an article stand there several times. */
function rememberedParts(): (form: string) => readonly string[] {
	const known = new Map<string, readonly string[]>()
	return (form) => {
		const parts = known.get(form) ?? partsOf(form)
		known.set(form, parts)
		return parts
	}
}

function groupBySpelling(
	names: readonly Name[],
	forms: readonly string[],
	told: readonly (string | undefined)[],
	partsOf: (form: string) => readonly string[],
): readonly Spelling[] {
	const spellings = new Map<string, Spelling>()
	names.forEach(({ kind, country }, index) => {
		const parts = partsOf(told[index] ?? (forms[index] as string))
		const key = `${kind} ${country ?? keyOfParts(parts)}`
		const known = spellings.get(key)
		if (known) known.names.push(index)
		else spellings.set(key, { kind, parts, country, names: [index] })
	})
	return [...spellings.values()]
}

function joinAcronyms(
	spellings: readonly Spelling[],
	names: readonly Name[],
	acronyms: readonly Acronym[],
): void {
	const spellingAt = (start: number) => {
		return spellings.find((spelling) =>
			spelling.names.some((index) => names[index]?.start === start),
		)
	}
	for (const { full, short } of acronyms) {
		const from = spellingAt(short.start)
		const to = spellingAt(full.start)
		if (from && to && from !== to && rootOf(to) !== from) from.fuller = rootOf(to)
	}
}

/** A shorter form joins when all the fuller names that hold it are one. */
function joinShorter(spellings: readonly Spelling[]): void {
	const fullestFirst = [...spellings].sort((a, b) => b.parts.length - a.parts.length)
	for (const short of fullestFirst) {
		if (short.fuller) continue
		const holders = fullestFirst.filter((full) => isShortOf(short, full)).map(rootOf)
		const [holder] = holders
		if (holder && holder !== short && holders.every((root) => root === holder))
			short.fuller = holder
	}
}

/** Opens or closes the fuller name; an organisation by two words at least. */
function isShortOf(short: Spelling, full: Spelling): boolean {
	const extra = full.parts.length - short.parts.length
	if (short.kind !== full.kind || extra <= 0) return false
	if (short.kind === 'LOC' || (short.kind === 'ORG' && short.parts.length < 2)) return false
	return standsAt(full.parts, short.parts, 0) || standsAt(full.parts, short.parts, extra)
}

function standsAt(full: readonly string[], short: readonly string[], from: number): boolean {
	return short.every((part, i) => full[from + i] === part)
}

/** The names of each spelling that is no shorter form, with those of its shorter forms, in text order. */
function byRoot(spellings: readonly Spelling[]): ReadonlyMap<Spelling, readonly number[]> {
	const members = new Map<Spelling, number[]>()
	for (const spelling of spellings) {
		const root = rootOf(spelling)
		const known = members.get(root)
		if (known) known.push(...spelling.names)
		else members.set(root, [...spelling.names])
	}
	for (const names of members.values()) names.sort((a, b) => a - b)
	return members
}

function rootOf(spelling: Spelling): Spelling {
	return spelling.fuller ? rootOf(spelling.fuller) : spelling
}

/** Most frequent first; in text order where equally frequent. */
function countForms(forms: readonly string[]): readonly Variant[] {
	const counts = new Map<string, number>()
	for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
	const variants = [...counts].map(([form, count]) => ({ form, count }))
	return variants.sort((a, b) => b.count - a.count)
}

/** The form of most words, then the most frequent. */
export function fullest(
	variants: readonly Variant[],
	split: (form: string) => readonly string[] = partsOf,
): string {
	let best = ''
	let most = -1
	for (const { form } of variants) {
		const { length } = split(form)
		if (length <= most) continue
		best = form
		most = length
	}
	return best
}
