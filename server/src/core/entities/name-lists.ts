import { formOf, keyOfParts, partsOf } from './form.ts'
import type { EntityKind } from './mention.ts'
import { type Name, nameAt } from './name.ts'
import { longestPhrase, type PhraseTable, phraseTable } from './phrases.ts'
import { isWord, stemsOf, type Words } from './words.ts'

/** What a workspace or a user says of names; it outweighs every list, rule and model of ours. */
export interface NameLists {
	/** Forms that name, by kind. */
	readonly add?: Readonly<Partial<Record<EntityKind, readonly string[]>>>
	/** Forms that are no names. */
	readonly ignore?: readonly string[]
	/** The canonical form of a name, by written form: spellings with one canonical form are one entity. */
	readonly canonical?: Readonly<Record<string, string>>
}

/** Name lists made ready for look-up. */
export interface ReadyNameLists {
	readonly added: PhraseTable
	readonly ignored: ReadonlySet<string>
	/** The canonical form by the parts of a form. */
	readonly canonical: ReadonlyMap<string, string>
}

const KINDS: readonly EntityKind[] = ['PER', 'LOC', 'ORG']
const ready = new WeakMap<NameLists, ReadyNameLists>()

/** Makes lists ready, once for each object: hand in the same object for every text of a workspace. */
export function readyNameLists(lists: NameLists): ReadyNameLists {
	const known = ready.get(lists)
	if (known) return known
	const made = {
		added: phraseTable(
			KINDS.flatMap((kind, value) =>
				(lists.add?.[kind] ?? []).map((name) => [withSingleSpaces(name), value] as const),
			),
		),
		ignored: new Set((lists.ignore ?? []).map(keyOfForm)),
		canonical: new Map(
			Object.entries(lists.canonical ?? {}).map(([form, name]) => [keyOfForm(form), name]),
		),
	}
	ready.set(lists, made)
	return made
}

/** People copy names from anywhere: with spaces round them, with two in them, with some that do not break. */
function withSingleSpaces(name: string): string {
	return name.trim().replace(/\s+/gu, ' ')
}

/**
 * Several lists as one, the general before the particular: what a particular one says of a form stands
 * in place of what the ones before it say.
 */
export function combineNameLists(lists: readonly NameLists[]): NameLists {
	return lists.reduce((general, particular) => {
		const judged = new Set(judgedForms(particular).map(keyOfForm))
		const joined = (before: readonly string[] = [], after: readonly string[] = []) => {
			return [...before.filter((form) => !judged.has(keyOfForm(form))), ...after]
		}
		const added = KINDS.map((kind) => {
			return [kind, joined(general.add?.[kind], particular.add?.[kind])] as const
		})
		return {
			add: Object.fromEntries(added),
			ignore: joined(general.ignore, particular.ignore),
			canonical: { ...general.canonical, ...particular.canonical },
		}
	}, {})
}

function judgedForms({ add = {}, ignore = [] }: NameLists): readonly string[] {
	return [...KINDS.flatMap((kind) => add[kind] ?? []), ...ignore]
}

/** The key under which spellings of one form meet. */
export function keyOfForm(form: string): string {
	return keyOfParts(partsOf(form))
}

/** Puts the names a user added before what we found, and leaves out what the user ignores. */
export function applyNameLists(
	words: Words,
	names: readonly Name[],
	{ added, ignored }: ReadyNameLists,
): readonly Name[] {
	const wanted = findAdded(words, added)
	if (wanted.length === 0 && ignored.size === 0) return names
	const others = names.filter((name) => {
		if (ignored.size > 0 && ignored.has(keyOfForm(formOf(words, name)))) return false
		return !wanted.some(({ first, to }) => first < name.to && name.first < to)
	})
	return [...wanted, ...others].sort((a, b) => a.start - b.start)
}

function findAdded(words: Words, added: PhraseTable): readonly Name[] {
	if (added.phrases.length === 0) return []
	const found: Name[] = []
	for (let first = 0; first < words.count; first++) {
		if (!isWord(words, first)) continue
		for (const stem of stemsOf(words, first)) {
			const match = longestPhrase(added, words, first, stem)
			if (!match) continue
			found.push(nameAt(words, KINDS[match.value] as EntityKind, first, match.to, stem))
			first = match.to - 1
			break
		}
	}
	return found
}
