import type { EntityKind } from '../entities/mention.ts'
import { plainForm } from '../text/plain-form.ts'
import type { CorpusIndex } from './corpus-index.ts'
import type { CountedForm } from './entities.ts'
import { byFormCount } from './entities.ts'
import { phoneticKey, searchKey } from './keys.ts'
import { preferredForm } from './preferred-form.ts'
import { topicOf } from './segment.ts'
import { areNear } from './sound-distance.ts'
import { countSources, meet, type Spelt, unmet, type VariantForm, variantForm } from './spelt.ts'
import { stringAt } from './strings.ts'
import { isName } from './summary.ts'

/**
 * How the forms of a cluster are alike: `letters` differ only in what the skeleton forgets (hamza,
 * teh marbuta, alef maksura), `spacing` in where words are parted too, `sound` write a foreign name
 * differently and may be two names after all; `choice` are accepted spellings of one word.
 */
export type Likeness = 'letters' | 'spacing' | 'sound' | 'choice'

/** One name, or one word, written in several ways. */
export interface VariantCluster {
	/**
	 * The skeleton without spaces; of the most frequent form where the forms sound alike. Of a word its
	 * topic in lexicon/variants.txt.
	 */
	readonly key: string
	readonly likeness: Likeness
	/** Most frequent first, at least two. */
	readonly forms: readonly VariantForm[]
	/** The form to unify towards; see `preferredForm`. */
	readonly preferred: string
}

/** Which clusters to give; everything left out is not asked about. */
export interface VariantQuery {
	readonly kind?: EntityKind
	/** Whether names that only sound alike are clustered: fewer certainties, more finds. */
	readonly likeness?: Likeness
}

/** A form of names, and the kinds of thing it names. */
interface SpeltName extends Spelt {
	readonly kinds: Set<EntityKind>
}

/** Names written in more than one way, most mentions first. */
export function variantClusters(
	index: CorpusIndex,
	query: VariantQuery = {},
): readonly VariantCluster[] {
	const byKey = speltByKey(index, query.kind)
	const groups = query.likeness === 'sound' ? joinBySound(byKey) : [...byKey]
	const clusters = groups.filter(([, forms]) => forms.length > 1)
	countSources(clusters.flatMap(([, forms]) => forms))
	return clusters
		.map(([key, forms]) => clusterOf(key, forms))
		.filter(({ likeness }) => query.likeness !== 'letters' || likeness === 'letters')
		.sort((a, b) => total(b) - total(a) || (a.key < b.key ? -1 : 1))
}

/** All written forms by their skeleton without spaces, in whatever entity they stand. */
function speltByKey(
	index: CorpusIndex,
	kind: EntityKind | undefined,
): Map<string, readonly SpeltName[]> {
	const byKey = new Map<string, Map<string, SpeltName>>()
	for (const part of index.parts) {
		const { terms } = part.segment
		for (let term = 0; term < part.termCount.length; term++) {
			const topic = topicOf(part.segment, part.groupOfTerm[term] as number)
			if (!isName(topic)) continue
			if (part.termCount[term] === 0 || (kind !== undefined && topic !== kind)) continue
			const key = stringAt(terms.search, term).slice(1).replaceAll(' ', '')
			const forms = byKey.get(key) ?? new Map<string, SpeltName>()
			byKey.set(key, forms)
			const form = plainForm(stringAt(terms.label, term))
			const spelt = forms.get(form) ?? { ...unmet(form), kinds: new Set<EntityKind>() }
			forms.set(form, spelt)
			spelt.kinds.add(topic)
			meet(spelt, part, term)
		}
	}
	return new Map([...byKey].map(([key, forms]) => [key, [...forms.values()]]))
}

/** Shorter phonetic keys collide too often to mean anything. */
const SHORTEST_SOUND = 3

/** Puts keys together that sound alike, name the same kind of thing and are near each other. */
function joinBySound(
	byKey: ReadonlyMap<string, readonly SpeltName[]>,
): readonly (readonly [string, readonly SpeltName[]])[] {
	const bySound = new Map<string, string[]>()
	for (const [key, forms] of byKey) {
		const sound = phoneticKey(forms[0]?.form ?? key)
		if (sound.length < SHORTEST_SOUND) continue
		const keys = bySound.get(sound)
		if (keys) keys.push(key)
		else bySound.set(sound, [key])
	}
	const joined = new Map<string, readonly SpeltName[]>(byKey)
	for (const keys of bySound.values()) {
		const ranked = keys.sort((a, b) => countOf(byKey, b) - countOf(byKey, a) || (a < b ? -1 : 1))
		const [first = '', ...others] = ranked
		for (const other of others) {
			if (!areNear(first, other) || !shareKind(byKey.get(first), byKey.get(other))) continue
			joined.set(first, [...(joined.get(first) ?? []), ...(joined.get(other) ?? [])])
			joined.delete(other)
		}
	}
	return [...joined]
}

function countOf(byKey: ReadonlyMap<string, readonly SpeltName[]>, key: string): number {
	return byKey.get(key)?.reduce((sum, { count }) => sum + count, 0) ?? 0
}

function shareKind(
	some: readonly SpeltName[] | undefined,
	others: readonly SpeltName[] | undefined,
): boolean {
	const kinds = new Set(some?.flatMap((spelt) => [...spelt.kinds]))
	return others?.some((spelt) => [...spelt.kinds].some((kind) => kinds.has(kind))) ?? false
}

function clusterOf(key: string, spelt: readonly SpeltName[]): VariantCluster {
	const forms = spelt.map(variantForm).sort(byFormCount)
	return { key, likeness: likenessOf(forms), forms, preferred: preferredForm(forms) }
}

function likenessOf(forms: readonly CountedForm[]): Likeness {
	const keys = new Set(forms.map(({ form }) => searchKey(form)))
	if (keys.size === 1) return 'letters'
	return new Set([...keys].map((key) => key.replaceAll(' ', ''))).size === 1 ? 'spacing' : 'sound'
}

function total({ forms }: VariantCluster): number {
	return forms.reduce((sum, { count }) => sum + count, 0)
}
