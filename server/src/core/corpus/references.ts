import type { CorpusIndex } from './corpus-index.ts'
import { dayOf } from './days.ts'
import type { LiveSegment } from './live-segment.ts'
import { findGroup } from './segment.ts'
import { stringAt } from './strings.ts'
import type { Topic } from './summary.ts'

/** One form at its places in one file. */
export interface Occurrences {
	/** The label of the trace: the form as written, the date value, written and wanted. */
	readonly label: string
	/** UTF-16 offsets in the file as it was when indexed. */
	readonly starts: readonly number[]
}

/** What one file says of a group: of an entity, a date value, a rule. */
export interface FileReferences {
	readonly path: string
	readonly day: string | undefined
	readonly occurrences: readonly Occurrences[]
}

/**
 * The files that hold a group of traces (an entity by kind and key, a value of `date`, a rule of
 * `finding`), lazily and in order of path within each part of the index: the first ones are there at
 * once however many there are.
 */
export function* referencesOf(
	index: CorpusIndex,
	topic: Topic,
	group: string,
): Iterable<FileReferences> {
	for (const part of index.parts) {
		const found = findGroup(part.segment, topic, group)
		if (found >= 0) yield* referencesIn(part, found)
	}
}

function* referencesIn(part: LiveSegment, group: number): Iterable<FileReferences> {
	for (const [document, postings] of postingsByDocument(part, group)) {
		yield fileReferences(part, document, postings)
	}
}

/** Some postings of a document as an answer. */
export function fileReferences(
	part: LiveSegment,
	document: number,
	postings: readonly number[],
): FileReferences {
	const { path, day } = part.segment.documents
	return {
		path: stringAt(path, document),
		day: dayOf(day[document] as number),
		occurrences: postings.map((posting) => occurrencesOf(part, posting)),
	}
}

/** The live documents that hold a group, in order, each with its postings there. */
export function postingsByDocument(
	part: LiveSegment,
	group: number,
): Iterable<readonly [document: number, postings: readonly number[]]> {
	return part.documentsWith(termsOfGroup(part, group))
}

/** The terms of a group. */
export function* termsOfGroup(
	{ segment: { groups } }: LiveSegment,
	group: number,
): Iterable<number> {
	const last = groups.termStart[group + 1] as number
	for (let term = groups.termStart[group] as number; term < last; term++) yield term
}

function occurrencesOf(part: LiveSegment, posting: number): Occurrences {
	const { postings, terms } = part.segment
	return {
		label: stringAt(terms.label, postings.term[posting] as number),
		starts: [...part.offsetsOf(posting)],
	}
}
