import type { CountedForm } from './entities.ts'
import type { LiveSegment } from './live-segment.ts'
import { sourceOf } from './sources.ts'
import { stringAt } from './strings.ts'

/** A form of a cluster with its count in each source, most frequent source first. */
export interface VariantForm extends CountedForm {
	readonly sources: readonly (readonly [source: string, count: number])[]
}

/** A written form while the index is looked through: the terms it stands as. */
export interface Spelt {
	readonly form: string
	readonly places: { readonly part: LiveSegment; readonly term: number }[]
	readonly sources: Map<string, number>
	count: number
}

/** A form not yet met. */
export function unmet(form: string): Spelt {
	return { form, places: [], sources: new Map<string, number>(), count: 0 }
}

/** Adds a term of a part that is written in a form. */
export function meet(spelt: Spelt, part: LiveSegment, term: number): void {
	spelt.places.push({ part, term })
	spelt.count += part.termCount[term] as number
}

/** Counts the places of forms by source, in one pass over each part of the index. */
export function countSources(forms: readonly Spelt[]): void {
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
			sources?.set(source, known + part.timesOf(posting))
		}
	}
}

/** The form with its counts. `countSources` comes first. */
export function variantForm({ form, count, places, sources }: Spelt): VariantForm {
	const files = places.reduce(
		(sum, { part, term }) => sum + (part.termDocuments[term] as number),
		0,
	)
	const ranked = [...sources].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
	return { form, count, files, sources: ranked }
}
