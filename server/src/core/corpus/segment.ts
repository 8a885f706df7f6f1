import type { Column } from './growing.ts'
import { compareStrings, compareTo, type Strings } from './strings.ts'
import { TOPICS, type Topic } from './summary.ts'

/**
 * A sealed part of the index: the summaries of some files as columns, never changed. A million
 * traces are a handful of typed arrays, and what lies on disk is what lies in memory.
 *
 * Documents are sorted by path; terms (the distinct traces) by topic, group and label, all by code
 * unit; the postings of a document by term. `xStart` columns have one entry more than there are x.
 */
export interface Segment {
	readonly documents: {
		readonly path: Strings
		/** Length of the file in bytes. */
		readonly size: Float64Array
		/** When it was last changed, in milliseconds since 1970. */
		readonly modified: Float64Array
		/** Two halves of a hash of its bytes a document. */
		readonly hash: Uint32Array
		/** A hash of what each was read with, beside its bytes. */
		readonly setting: Uint32Array
		/** The article's date as days since 1970-01-01; `NO_DAY` when unknown. */
		readonly day: Int32Array
		readonly tokens: Uint32Array
		/** Where the postings of a document start, and where their offsets do. */
		readonly postingStart: Uint32Array
		readonly offsetStart: Uint32Array
	}
	readonly groups: {
		readonly key: Strings
		/** A place in `TOPICS` a group. */
		readonly topic: Uint8Array
		/** Where the terms of a group start. */
		readonly termStart: Uint32Array
	}
	readonly terms: {
		readonly label: Strings
		/** For names: a line feed and the form's `searchKey`; empty for others. */
		readonly search: Strings
	}
	/** As narrow as their numbers allow: they are most of an index. */
	readonly postings: {
		readonly term: Column
		/** How many offsets a posting has. */
		readonly times: Column
		/** UTF-16 offsets in the document, posting by posting. */
		readonly offset: Column
	}
}

/** Stands in the `day` column for an article without a date. */
export const NO_DAY = -0x80000000

/** How many documents a segment holds. */
export function documentCount({ documents }: Segment): number {
	return documents.day.length
}

/**
 * A segment as an object of the one shape that all have in an index, whether a thread sent them, a file or a merge gave
 * them: code that meets several shapes is compiled anew with each.
 */
export function inOneShape({ documents, groups, terms, postings }: Segment): Segment {
	const { size, modified, hash, setting, day, tokens, postingStart, offsetStart } = documents
	const path = stringsOf(documents.path)
	return {
		documents: { path, size, modified, hash, setting, day, tokens, postingStart, offsetStart },
		groups: { key: stringsOf(groups.key), topic: groups.topic, termStart: groups.termStart },
		terms: { label: stringsOf(terms.label), search: stringsOf(terms.search) },
		postings: { term: postings.term, times: postings.times, offset: postings.offset },
	}
}

function stringsOf({ units, ends }: Strings): Strings {
	return { units, ends }
}

/** All its columns. */
export function* columnsOf({
	documents: { path, ...state },
	groups: { key, ...places },
	terms: { label, search },
	postings,
}: Segment): Iterable<ArrayBufferView> {
	for (const columns of [state, places, postings]) yield* Object.values(columns)
	for (const { units, ends } of [path, key, label, search]) yield* [units, ends]
}

/** The topic of a group. */
export function topicOf({ groups }: Segment, group: number): Topic {
	return TOPICS[groups.topic[group] as number] as Topic
}

/** The order of groups, in one segment or two: by topic, then by key. Below 0 where `a`'s comes first. */
export function compareGroups(
	{ groups: a }: Segment,
	i: number,
	{ groups: b }: Segment,
	j: number,
): number {
	const byTopic = (a.topic[i] as number) - (b.topic[j] as number)
	return byTopic || compareStrings(a.key, i, b.key, j)
}

/** The group of this topic and key; -1 when the segment has none. */
export function findGroup(segment: Segment, topic: Topic, key: string): number {
	const wanted = TOPICS.indexOf(topic)
	const { groups } = segment
	let low = 0
	let high = groups.topic.length - 1
	while (low <= high) {
		const middle = (low + high) >> 1
		const byTopic = (groups.topic[middle] as number) - wanted
		const order = byTopic || compareTo(groups.key, middle, key)
		if (order === 0) return middle
		if (order < 0) low = middle + 1
		else high = middle - 1
	}
	return -1
}
