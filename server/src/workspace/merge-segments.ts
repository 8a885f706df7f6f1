import {
	type CorpusIndex,
	documentCount,
	type LiveSegment,
	mergeSegments,
	type Segment,
} from '../core/index.ts'
import type { Breath } from './breath.ts'

/** More segments than this, large ones apart, are merged, so that no query has to look through many. */
const MOST_SEGMENTS = 12
/** Files of the largest segment that is made: what a merge takes of memory and time depends on no corpus. */
const LARGEST = 1 << 14

/**
 * The parts of an index that should become one: those whose files are mostly dead; else the smallest when
 * there are many, so that each file is merged a few times only however many there are.
 */
export function partsToMerge({ sealed }: CorpusIndex, largest = LARGEST): readonly LiveSegment[] {
	const worn = sealed.filter((part) => part.held < documentCount(part.segment) / 2)
	if (worn.length > 0) return smallest(worn, largest)
	const small = sealed.filter((part) => part.held < largest)
	if (small.length <= MOST_SEGMENTS) return []
	const chosen = smallest(small, largest)
	return chosen.length > 1 ? chosen : []
}

/**
 * The smallest, at least one: so many that the next would be too large to be merged with so few files. Then what
 * has grown large is not copied again with every dozen of small ones.
 */
function smallest(parts: readonly LiveSegment[], largest: number): readonly LiveSegment[] {
	const sorted = [...parts].sort((a, b) => a.held - b.held).slice(0, MOST_SEGMENTS)
	let files = 0
	const end = sorted.findIndex(({ held }, i) => {
		const isTooLarge = i > 0 && files + held > largest
		const isOfAnotherSize = i > 1 && held > MOST_TIMES * files
		files += held
		return isTooLarge || isOfAnotherSize
	})
	return end < 0 ? sorted : sorted.slice(0, end)
}

/** A segment this many times as large as all smaller ones together is not merged with them. */
const MOST_TIMES = 2

/**
 * One segment of the files that parts hold, those under an editor's words included. Others run meanwhile,
 * who may ask the parts and change them: `CorpusIndex.replace` sees to what has died since.
 */
export async function merge(parts: readonly LiveSegment[], breath: Breath): Promise<Segment> {
	const steps = mergeSegments(
		parts.map((part) => ({ segment: part.segment, keeps: (each) => !part.isDead(each) })),
	)
	for (;;) {
		const { done, value } = steps.next()
		if (done) return value
		await breath.take()
	}
}
