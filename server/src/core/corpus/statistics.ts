import type { CorpusIndex } from './corpus-index.ts'
import { dayOf } from './days.ts'
import type { EntityId } from './entity-id.ts'
import { postingsByDocument } from './references.ts'
import { findGroup, NO_DAY } from './segment.ts'
import { sourceOf } from './sources.ts'
import { stringAt } from './strings.ts'

/** How large the corpus is. */
export interface CorpusSize {
	readonly files: number
	readonly tokens: number
	readonly bytes: number
}

/** What a reader wants to know of an entity at a glance. */
export interface EntityStatistics {
	readonly mentions: number
	readonly files: number
	/** Dates of the first and the last article that names it, where articles have dates. */
	readonly first: string | undefined
	readonly last: string | undefined
	/** Mentions by source (see `sourceOf`), most first. */
	readonly sources: readonly (readonly [source: string, mentions: number])[]
}

/** Files, tokens and bytes of all that counts. */
export function corpusSize(index: CorpusIndex): CorpusSize {
	let tokens = 0
	let bytes = 0
	for (const part of index.parts) {
		const { documents } = part.segment
		for (let document = 0; document < documents.day.length; document++) {
			if (!part.isLive(document)) continue
			tokens += documents.tokens[document] as number
			bytes += Math.max(documents.size[document] as number, 0)
		}
	}
	return { files: index.files, tokens, bytes }
}

/** Counts of an entity; `within` restricts them to files whose path starts so. */
export function entityStatistics(
	index: CorpusIndex,
	{ kind, key }: EntityId,
	within = '',
): EntityStatistics {
	const sources = new Map<string, number>()
	let files = 0
	let first = Number.POSITIVE_INFINITY
	let last = NO_DAY
	for (const part of index.parts) {
		const group = findGroup(part.segment, kind, key)
		if (group < 0) continue
		const { documents } = part.segment
		for (const [document, postings] of postingsByDocument(part, group)) {
			const path = stringAt(documents.path, document)
			if (!path.startsWith(within)) continue
			files++
			const mentions = postings.reduce((sum, posting) => sum + part.timesOf(posting), 0)
			sources.set(sourceOf(path), (sources.get(sourceOf(path)) ?? 0) + mentions)
			const day = documents.day[document] as number
			if (day === NO_DAY) continue
			first = Math.min(first, day)
			last = Math.max(last, day)
		}
	}
	return {
		mentions: [...sources.values()].reduce((sum, mentions) => sum + mentions, 0),
		files,
		first: last === NO_DAY ? undefined : dayOf(first),
		last: dayOf(last),
		sources: [...sources].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
	}
}
