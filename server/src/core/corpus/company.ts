import type { CorpusIndex } from './corpus-index.ts'
import { type CorpusEntity, entityById } from './entities.ts'
import type { EntityId } from './entity-id.ts'
import { EntityTally } from './entity-tally.ts'
import type { LiveSegment } from './live-segment.ts'
import { postingsByDocument } from './references.ts'
import { findGroup, topicOf } from './segment.ts'
import { isName } from './summary.ts'

/** An entity that stands in the same articles as another, and in how many of them. */
export interface Companion {
	readonly entity: CorpusEntity
	readonly files: number
}

/** Who and what appears with an entity: the entities that share most articles with it. */
export function appearsWith(index: CorpusIndex, id: EntityId, limit = 20): readonly Companion[] {
	const shared = new EntityTally(index)
	for (const part of index.parts) {
		const own = findGroup(part.segment, id.kind, id.key)
		if (own < 0) continue
		for (const [group, files] of filesShared(part, own).entries()) {
			if (group !== own && isName(topicOf(part.segment, group))) shared.add(part, group, files)
		}
	}
	const { entities } = shared.page('count', 0, limit)
	return entities.flatMap(({ kind, key, count: files }) => {
		const entity = entityById(index, { kind, key })
		return entity ? [{ entity, files }] : []
	})
}

/** Whether anybody appears with an entity: known at the first who does. */
export function hasCompany(index: CorpusIndex, id: EntityId): boolean {
	return index.parts.some((part) => {
		const own = findGroup(part.segment, id.kind, id.key)
		return own >= 0 && isAccompanied(part, own)
	})
}

function isAccompanied(part: LiveSegment, own: number): boolean {
	const { documents, postings } = part.segment
	for (const [document] of postingsByDocument(part, own)) {
		const last = documents.postingStart[document + 1] as number
		for (let posting = documents.postingStart[document] as number; posting < last; posting++) {
			const group = part.groupOfTerm[postings.term[posting] as number] as number
			const isOther = group !== own && isName(topicOf(part.segment, group))
			if (isOther && part.timesOf(posting) > 0) return true
		}
	}
	return false
}

/** In how many of the documents that hold a group each group stands. */
function filesShared(part: LiveSegment, own: number): Uint32Array {
	const { documents, groups, postings } = part.segment
	const files = new Uint32Array(groups.topic.length)
	for (const [document] of postingsByDocument(part, own)) {
		const last = documents.postingStart[document + 1] as number
		let before = -1
		for (let posting = documents.postingStart[document] as number; posting < last; posting++) {
			const group = part.groupOfTerm[postings.term[posting] as number] as number
			if (group !== before && part.timesOf(posting) > 0) {
				files[group] = (files[group] as number) + 1
				before = group
			}
		}
	}
	return files
}
