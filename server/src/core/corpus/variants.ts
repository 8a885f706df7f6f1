import type { EntityKind } from '../entities/mention.ts'
import { plainForm } from '../text/plain-form.ts'
import type { CorpusIndex } from './corpus-index.ts'
import type { CountedForm } from './entities.ts'
import { byFormCount } from './entities.ts'
import { phoneticKey, searchKey } from './keys.ts'
import type { LiveSegment } from './live-segment.ts'
import { preferredForm } from './preferred-form.ts'
import { topicOf } from './segment.ts'
import { areNear } from './sound-distance.ts'
import { sourceOf } from './sources.ts'
import { stringAt } from './strings.ts'

/**
 * How the forms of a cluster are alike: `letters` differ only in what the skeleton forgets (hamza,
 * teh marbuta, alef maksura), `spacing` in where words are parted too, `sound` write a foreign name
 * differently and may be two names after all.
 */
export type Likeness = 'letters' | 'spacing' | 'sound'

/** A form of a cluster with its count in each source, most frequent source first. */
export interface VariantForm extends CountedForm {
	readonly sources: readonly (readonly [source: string, count: number])[]
}

/** One name, written in several ways. */
export interface VariantCluster {
	/** The skeleton without spaces; of the most frequent form where the forms sound alike. */
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

interface Spelt {
	readonly form: string
	readonly kinds: Set<EntityKind>
	readonly places: { readonly part: LiveSegment; readonly term: number }[]
	readonly sources: Map<string, number>
	count: number
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
): Map<string, readonly Spelt[]> {
	const byKey = new Map<string, Map<string, Spelt>>()
	for (const part of index.parts) {
		const { terms } = part.segment
		for (let term = 0; term < part.termCount.length; term++) {
			const topic = topicOf(part.segment, part.groupOfTerm[term] as number)
			if (topic === 'date' || topic === 'finding') continue
			if (part.termCount[term] === 0 || (kind !== undefined && topic !== kind)) continue
			const key = stringAt(terms.search, term).slice(1).replaceAll(' ', '')
			const forms = byKey.get(key) ?? new Map<string, Spelt>()
			byKey.set(key, forms)
			const form = plainForm(stringAt(terms.label, term))
			const spelt = forms.get(form) ?? {
				form,
				kinds: new Set<EntityKind>(),
				places: [],
				sources: new Map<string, number>(),
				count: 0,
			}
			forms.set(form, spelt)
			spelt.kinds.add(topic)
			spelt.places.push({ part, term })
			spelt.count += part.termCount[term] as number
		}
	}
	return new Map([...byKey].map(([key, forms]) => [key, [...forms.values()]]))
}

/** Shorter phonetic keys collide too often to mean anything. */
const SHORTEST_SOUND = 3

/** Puts keys together that sound alike, name the same kind of thing and are near each other. */
function joinBySound(
	byKey: ReadonlyMap<string, readonly Spelt[]>,
): readonly (readonly [string, readonly Spelt[]])[] {
	const bySound = new Map<string, string[]>()
	for (const [key, forms] of byKey) {
		const sound = phoneticKey(forms[0]?.form ?? key)
		if (sound.length < SHORTEST_SOUND) continue
		const keys = bySound.get(sound)
		if (keys) keys.push(key)
		else bySound.set(sound, [key])
	}
	const joined = new Map<string, readonly Spelt[]>(byKey)
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

function countOf(byKey: ReadonlyMap<string, readonly Spelt[]>, key: string): number {
	return byKey.get(key)?.reduce((sum, { count }) => sum + count, 0) ?? 0
}

function shareKind(
	some: readonly Spelt[] | undefined,
	others: readonly Spelt[] | undefined,
): boolean {
	const kinds = new Set(some?.flatMap((spelt) => [...spelt.kinds]))
	return others?.some((spelt) => [...spelt.kinds].some((kind) => kinds.has(kind))) ?? false
}

function clusterOf(key: string, spelt: readonly Spelt[]): VariantCluster {
	const forms = spelt.map(variantForm).sort(byFormCount)
	return { key, likeness: likenessOf(forms), forms, preferred: preferredForm(forms) }
}

/** Counts the mentions of forms by source, in one pass over each part of the index. */
function countSources(forms: readonly Spelt[]): void {
	const byPart = new Map<LiveSegment, Map<number, Spelt>>()
	for (const spelt of forms) {
		for (const { part, term } of spelt.places) {
			const byTerm = byPart.get(part) ?? new Map<number, Spelt>()
			byPart.set(part, byTerm.set(term, spelt))
		}
	}
	for (const [part, byTerm] of byPart) countSourcesIn(part, byTerm)
}

function countSourcesIn(part: LiveSegment, byTerm: ReadonlyMap<number, Spelt>): void {
	const { documents, postings } = part.segment
	for (const [document, own] of part.documentsWith(byTerm.keys())) {
		const source = sourceOf(stringAt(documents.path, document))
		for (const posting of own) {
			const sources = byTerm.get(postings.term[posting] as number)?.sources
			const known = sources?.get(source) ?? 0
			sources?.set(source, known + part.offsetsOf(posting).length)
		}
	}
}

function variantForm({ form, count, places, sources }: Spelt): VariantForm {
	const files = places.reduce(
		(sum, { part, term }) => sum + (part.termDocuments[term] as number),
		0,
	)
	const ranked = [...sources].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
	return { form, count, files, sources: ranked }
}

function likenessOf(forms: readonly CountedForm[]): Likeness {
	const keys = new Set(forms.map(({ form }) => searchKey(form)))
	if (keys.size === 1) return 'letters'
	return new Set([...keys].map((key) => key.replaceAll(' ', ''))).size === 1 ? 'spacing' : 'sound'
}

function total({ forms }: VariantCluster): number {
	return forms.reduce((sum, { count }) => sum + count, 0)
}
