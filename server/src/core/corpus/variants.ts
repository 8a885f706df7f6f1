import { addTo } from '../add-to.ts'
import type { EntityKind } from '../entities/mention.ts'
import { plainForm } from '../text/plain-form.ts'
import type { CorpusIndex } from './corpus-index.ts'
import type { CountedForm } from './entities.ts'
import { byFormCount } from './entities.ts'
import { GrowingArray } from './growing.ts'
import { phoneticKey, searchKey } from './keys.ts'
import type { LiveSegment } from './live-segment.ts'
import { preferredForm } from './preferred-form.ts'
import { topicOf } from './segment.ts'
import { areNear } from './sound-distance.ts'
import { countSources, meet, type Spelt, unmet, type VariantForm, variantForm } from './spelt.ts'
import { hashOf, stringAt } from './strings.ts'
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
	const isSound = query.likeness === 'sound'
	const byKey = speltByKey(index, query.kind, isSound ? undefined : writtenTwice(index, query.kind))
	const groups = isSound ? joinBySound(byKey) : [...byKey]
	const clusters = groups.filter(([, forms]) => areVariants(forms))
	countSources(clusters.flatMap(([, forms]) => forms))
	return clusters
		.map(([key, forms]) => clusterOf(key, forms))
		.filter(({ likeness }) => query.likeness !== 'letters' || likeness === 'letters')
		.sort((a, b) => total(b) - total(a) || (a.key < b.key ? -1 : 1))
}

/** Whether there is more than one way to write among the forms: quotation marks are none. */
function areVariants(forms: readonly SpeltName[]): boolean {
	const [first, ...others] = forms.map(({ form }) => form.replace(/\p{Quotation_Mark}/gu, ''))
	return others.some((form) => form !== first)
}

/** A term that names something, in a form as it is shown. */
interface NameTerm {
	readonly part: LiveSegment
	readonly term: number
	readonly topic: EntityKind
	/** The skeleton without spaces. */
	readonly key: string
	readonly form: string
}

/** All terms of names that still stand somewhere, of one kind or of all. */
function* nameTerms(index: CorpusIndex, kind: EntityKind | undefined): Iterable<NameTerm> {
	for (const part of index.parts) {
		const { terms } = part.segment
		for (let term = 0; term < part.termCount.length; term++) {
			const topic = topicOf(part.segment, part.groupOfTerm[term] as number)
			if (!isName(topic)) continue
			if (part.termCount[term] === 0 || (kind !== undefined && topic !== kind)) continue
			const key = stringAt(terms.search, term).slice(1).replaceAll(' ', '')
			yield { part, term, topic, key, form: plainForm(stringAt(terms.label, term)) }
		}
	}
}

/** The keys of more than one form: most have one, and nothing has to be kept of them. */
function writtenTwice(index: CorpusIndex, kind: EntityKind | undefined): ReadonlySet<string> {
	const repeated = repeatedHashes(index, kind)
	const first = new Map<string, string>()
	const several = new Set<string>()
	for (const { key, form } of nameTerms(index, kind)) {
		if (!repeated.has(hashOf(key))) continue
		const known = first.get(key)
		if (known === undefined) first.set(key, form)
		else if (known !== form) several.add(key)
	}
	return several
}

/** The hashes of the keys of several terms: half of all names stand in one place only. */
function repeatedHashes(index: CorpusIndex, kind: EntityKind | undefined): ReadonlySet<number> {
	const hashes = new GrowingArray()
	for (const { key } of nameTerms(index, kind)) hashes.push(hashOf(key))
	const sorted = hashes.view().sort()
	const repeated = new Set<number>()
	for (let i = 1; i < sorted.length; i++) {
		if (sorted[i] === sorted[i - 1]) repeated.add(sorted[i] as number)
	}
	return repeated
}

/** Written forms by key, in whatever entity they stand: of the keys that are wanted, else of all. */
function speltByKey(
	index: CorpusIndex,
	kind: EntityKind | undefined,
	wanted: ReadonlySet<string> | undefined,
): Map<string, readonly SpeltName[]> {
	const byKey = new Map<string, Map<string, SpeltName>>()
	for (const { part, term, topic, key, form } of nameTerms(index, kind)) {
		if (wanted && !wanted.has(key)) continue
		const forms = byKey.get(key) ?? new Map<string, SpeltName>()
		byKey.set(key, forms)
		const spelt = forms.get(form) ?? { ...unmet(form), kinds: new Set<EntityKind>() }
		forms.set(form, spelt)
		spelt.kinds.add(topic)
		meet(spelt, part, term)
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
		if (sound.length >= SHORTEST_SOUND) addTo(bySound, sound, key)
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
