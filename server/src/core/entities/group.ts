import { formOf, keyOfParts, partsOf } from './form.ts'
import type { EntityKind, Variant } from './mention.ts'
import type { Name } from './name.ts'
import type { Acronym } from './rules/acronyms.ts'
import type { Words } from './words.ts'

/** Names that point to one thing. */
export interface Group {
	readonly kind: EntityKind
	/** ISO 3166-1 alpha-2 code of a country. */
	readonly country: string | undefined
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
	fuller: Spelling | undefined
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
	const forms = formsOf(words, names)
	const told = canonical.size === 0 ? [] : forms.map(({ key }) => canonical.get(key))
	const spellings = groupBySpelling(names, forms, told)
	joinAcronyms(spellings, names, acronyms)
	joinShorter(spellings)
	const groups: Group[] = []
	for (const [{ kind, country }, members] of byRoot(spellings)) {
		const counts = countForms(forms, members)
		const called = members.find((index) => told[index] !== undefined)
		const name = called === undefined ? fullestOf(counts) : (told[called] as string)
		const variants = counts.map(({ form: { text: form }, count }) => ({ form, count }))
		groups.push({ kind, country, name, variants, names: members })
	}
	return groups
}

/** A written form, what it is compared by, and that as one key. */
interface Form {
	readonly text: string
	readonly parts: readonly string[]
	readonly key: string
}

/** The form of each name; one object for all names that are written alike. */
function formsOf(words: Words, names: readonly Name[]): readonly Form[] {
	const known = new Map<string, Form>()
	const forms: Form[] = []
	for (const name of names) {
		const text = formOf(words, name)
		let form = known.get(text)
		if (!form) {
			const parts = partsOf(text)
			form = { text, parts, key: keyOfParts(parts) }
			known.set(text, form)
		}
		forms.push(form)
	}
	return forms
}

function groupBySpelling(
	names: readonly Name[],
	forms: readonly Form[],
	told: readonly (string | undefined)[],
): readonly Spelling[] {
	const spellings = new Map<string, Spelling>()
	names.forEach(({ kind, country }, index) => {
		const form = forms[index] as Form
		const canonical = told[index]
		const parts = canonical === undefined ? form.parts : partsOf(canonical)
		const own = canonical === undefined ? form.key : keyOfParts(parts)
		const key = `${kind} ${country ?? own}`
		const known = spellings.get(key)
		if (known) known.names.push(index)
		else spellings.set(key, { kind, parts, country, names: [index], fuller: undefined })
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
		if (short.fuller || short.kind === 'LOC') continue
		const holder = onlyHolder(short, fullestFirst)
		if (holder && holder !== short) short.fuller = holder
	}
}

/** What all fuller names that hold a form point to; undefined when that is nothing or several things. */
function onlyHolder(short: Spelling, fullestFirst: readonly Spelling[]): Spelling | undefined {
	let holder: Spelling | undefined
	for (const full of fullestFirst) {
		if (full.parts.length <= short.parts.length) break
		if (!isShortOf(short, full)) continue
		const root = rootOf(full)
		if (holder && holder !== root) return undefined
		holder = root
	}
	return holder
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
	const members = new Map<Spelling, readonly number[]>()
	for (const spelling of spellings) {
		const root = rootOf(spelling)
		const known = members.get(root)
		const names = known ? [...known, ...spelling.names].sort((a, b) => a - b) : spelling.names
		members.set(root, names)
	}
	return members
}

function rootOf(spelling: Spelling): Spelling {
	return spelling.fuller ? rootOf(spelling.fuller) : spelling
}

interface FormCount {
	readonly form: Form
	count: number
}

/** Most frequent first; in text order where equally frequent. */
function countForms(forms: readonly Form[], members: readonly number[]): readonly FormCount[] {
	const counts: FormCount[] = []
	for (const index of members) {
		const form = forms[index] as Form
		const known = counts.find((count) => count.form === form)
		if (known) known.count++
		else counts.push({ form, count: 1 })
	}
	return counts.sort((a, b) => b.count - a.count)
}

function fullestOf(counts: readonly FormCount[]): string {
	return mostWords(counts, ({ form }) => form.parts.length)?.form.text ?? ''
}

/** The form of most words, then the most frequent. */
export function fullest(variants: readonly Variant[]): string {
	return mostWords(variants, ({ form }) => partsOf(form).length)?.form ?? ''
}

function mostWords<Ranked>(
	ranked: readonly Ranked[],
	wordsOf: (one: Ranked) => number,
): Ranked | undefined {
	let best: Ranked | undefined
	let most = -1
	for (const one of ranked) {
		const words = wordsOf(one)
		if (words <= most) continue
		best = one
		most = words
	}
	return best
}
