import type { CorpusIndex } from './corpus-index.ts'
import type { LiveSegment } from './live-segment.ts'
import { termsOfGroup } from './references.ts'
import { findGroup } from './segment.ts'
import { stringAt } from './strings.ts'
import type { Topic } from './summary.ts'

/** One place in a file. */
export interface Reference {
	readonly path: string
	/** The label of the trace that stands there: for an entity, the form as written. */
	readonly label: string
	/** UTF-16 offset in the file as it was when indexed. */
	readonly start: number
}

/** Any one place of a group of traces, at the cost of a look-up however many there are. */
export function firstReference(
	index: CorpusIndex,
	topic: Topic,
	group: string,
): Reference | undefined {
	for (const part of index.parts) {
		const found = findGroup(part.segment, topic, group)
		const reference = found >= 0 ? firstIn(part, found) : undefined
		if (reference) return reference
	}
	return undefined
}

function firstIn(part: LiveSegment, group: number): Reference | undefined {
	const { terms, documents } = part.segment
	for (const term of termsOfGroup(part, group)) {
		const posting = part.anyPosting(term)
		const start = posting === undefined ? undefined : part.offsetsOf(posting)[0]
		if (posting === undefined || start === undefined) continue
		const path = stringAt(documents.path, part.documentOf(posting))
		return { path, label: stringAt(terms.label, term), start }
	}
	return undefined
}
