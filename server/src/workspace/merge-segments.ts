import { type CorpusIndex, documentCount, type LiveSegment, packSegment } from '../core/index.ts'
import type { SegmentsToMerge } from './index-tasks.ts'

/** More segments than this are merged, so that no query has to look through many. */
const MOST_SEGMENTS = 12

/**
 * The parts of an index that should become one: the smallest when there are many, so that each file is
 * merged a few times only however many there are; and those whose files are mostly dead.
 */
export function partsToMerge({ sealed }: CorpusIndex): readonly LiveSegment[] {
	const worn = sealed.filter((part) => part.held < documentCount(part.segment) / 2)
	if (sealed.length <= MOST_SEGMENTS) return worn
	const smallest = [...sealed].sort((a, b) => a.held - b.held).slice(0, MOST_SEGMENTS)
	return [...new Set([...worn, ...smallest])]
}

/** A part as an indexing thread takes it. Files under an editor's words are kept. */
export function packForMerge(part: LiveSegment): SegmentsToMerge['merge'][number] {
	const lives = new Uint8Array(documentCount(part.segment))
	for (let document = 0; document < lives.length; document++) {
		if (!part.isDead(document)) lives[document] = 1
	}
	return { bytes: packSegment(part.segment), lives }
}
