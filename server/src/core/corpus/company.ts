import type { CorpusIndex } from './corpus-index.ts'
import { type CorpusEntity, type EntityId, entityById } from './entities.ts'
import { postingsByDocument } from './references.ts'
import { findGroup, groupOf, topicOf } from './segment.ts'
import { stringAt } from './strings.ts'

/** An entity that stands in the same articles as another, and in how many of them. */
export interface Companion {
	readonly entity: CorpusEntity
	readonly files: number
}

/** Who and what appears with an entity: the entities that share most articles with it. */
export function appearsWith(index: CorpusIndex, id: EntityId, limit = 20): readonly Companion[] {
	const shared = new Map<string, { id: EntityId; files: number }>()
	for (const part of index.parts) {
		const own = findGroup(part.segment, id.kind, id.key)
		if (own < 0) continue
		for (const [document] of postingsByDocument(part, own)) {
			for (const group of groupsOf(part.segment, document)) {
				if (group === own) continue
				const topic = topicOf(part.segment, group)
				if (topic === 'date' || topic === 'finding') continue
				const key = stringAt(part.segment.groups.key, group)
				const known = shared.get(topic + key) ?? { id: { kind: topic, key }, files: 0 }
				known.files++
				shared.set(topic + key, known)
			}
		}
	}
	return [...shared]
		.sort(([a, { files: m }], [b, { files: n }]) => n - m || (a < b ? -1 : 1))
		.slice(0, limit)
		.flatMap(([, { id: other, files }]) => {
			const entity = entityById(index, other)
			return entity ? [{ entity, files }] : []
		})
}

type Segment = Parameters<typeof groupOf>[0]

/** The groups that stand in a document, each once: postings are sorted by term, so by group. */
function groupsOf(segment: Segment, document: number): readonly number[] {
	const { postingStart } = segment.documents
	const found: number[] = []
	const last = postingStart[document + 1] as number
	for (let posting = postingStart[document] as number; posting < last; posting++) {
		const group = groupOf(segment, segment.postings.term[posting] as number)
		if (found.at(-1) !== group) found.push(group)
	}
	return found
}
