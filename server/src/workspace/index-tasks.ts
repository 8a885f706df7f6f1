import {
	type Fingerprint,
	fingerprintOf,
	type Knowledge,
	packSegment,
	SegmentBuilder,
	unpackSegment,
} from '../core/index.ts'
import type { Preferences } from './analyses.ts'
import { createIndexer, type FilesToIndex, type IndexedFiles } from './index-files.ts'

/** Segments to make one of, each with the documents that live on (1) and those that do not (0). */
export interface SegmentsToMerge {
	readonly merge: readonly { readonly bytes: Uint8Array; readonly lives: Uint8Array }[]
}

/** What an indexing thread is asked. */
export type IndexTask = FilesToIndex | SegmentsToMerge

/** What it answers; a merge finds no problems and touches nothing. */
export type IndexAnswer = IndexedFiles

/** Makes the function that does either task. */
export function createIndexWork(
	knowledge: Knowledge,
	preferences: Preferences,
): (task: IndexTask) => IndexAnswer {
	const index = createIndexer(knowledge, preferences)
	return (task) => ('merge' in task ? merge(task) : index(task))
}

function merge({ merge: parts }: SegmentsToMerge): IndexAnswer {
	const builder = new SegmentBuilder()
	for (const { bytes, lives } of parts) {
		const segment = unpackSegment(bytes)
		const keep = (document: number): Fingerprint | undefined =>
			lives[document] === 1 ? fingerprintOf(segment, document) : undefined
		builder.addSegment(segment, keep)
	}
	return { segment: packSegment(builder.seal()), touched: [], problems: [] }
}
