import {
	packInPieces,
	packSections,
	readSections,
	type Sections,
	type Take,
	unpackSections,
} from '../lexicon/sections.ts'
import type { Column } from './growing.ts'
import { compareStrings, type Strings, stringAt } from './strings.ts'
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

/** The layout's version: another one is not read but built anew. */
export const SEGMENT_FORMAT = 2

/** How many documents a segment holds. */
export function documentCount({ documents }: Segment): number {
	return documents.day.length
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
		const order = (groups.topic[middle] as number) - wanted
		const known = order === 0 ? stringAt(groups.key, middle) : ''
		if (order === 0 && known === key) return middle
		if (order < 0 || (order === 0 && known < key)) low = middle + 1
		else high = middle - 1
	}
	return -1
}

/** The bytes of a segment, for other threads. */
export function packSegment(segment: Segment): Uint8Array {
	return packSections(new Map(sectionsOf(segment)))
}

/** The same piece by piece, for disk: no memory is needed for the whole. */
export function packSegmentInPieces(segment: Segment): Iterable<Uint8Array> {
	return packInPieces(SECTIONS, sectionsOf(segment))
}

const SECTIONS = 22

function* sectionsOf(segment: Segment): Iterable<[name: string, bytes: Uint8Array]> {
	const { documents, groups, terms, postings } = segment
	yield ['format', bytesOf(Uint32Array.of(SEGMENT_FORMAT))]
	yield* packStrings('path', documents.path)
	yield ['size', bytesOf(documents.size)]
	yield ['modified', bytesOf(documents.modified)]
	yield ['hash', bytesOf(documents.hash)]
	yield ['setting', bytesOf(documents.setting)]
	yield ['day', bytesOf(documents.day)]
	yield ['tokens', bytesOf(documents.tokens)]
	yield ['postings', bytesOf(documents.postingStart)]
	yield ['offsets', bytesOf(documents.offsetStart)]
	yield* packStrings('group', groups.key)
	yield ['topic', groups.topic]
	yield ['terms', bytesOf(groups.termStart)]
	yield* packStrings('label', terms.label)
	yield* packStrings('search', terms.search)
	yield packColumn('term', postings.term)
	yield packColumn('times', postings.times)
	yield packColumn('offset', postings.offset)
}

/** Reads packed bytes; the segment does not hang on them. Throws a `RangeError` on damage or another format. */
export function unpackSegment(bytes: Uint8Array): Segment {
	return segmentOf(unpackSections(bytes))
}

/**
 * Reads a packed segment section by section. Columns stay in the bytes that `take` gave where these are
 * theirs alone: nothing is copied, and nothing that was decoded stays in memory beside itself.
 */
export function readSegment(take: Take): Segment {
	return segmentOf(new Map(readSections(take)))
}

function segmentOf(sections: Sections): Segment {
	if (words(sections, 'format')[0] !== SEGMENT_FORMAT) {
		throw new RangeError('An index of another version.')
	}
	return {
		documents: {
			path: unpackStrings(sections, 'path'),
			size: doubles(sections, 'size'),
			modified: doubles(sections, 'modified'),
			hash: words(sections, 'hash'),
			setting: words(sections, 'setting'),
			day: new Int32Array(words(sections, 'day').buffer),
			tokens: words(sections, 'tokens'),
			postingStart: words(sections, 'postings'),
			offsetStart: words(sections, 'offsets'),
		},
		groups: {
			key: unpackStrings(sections, 'group'),
			topic: new Uint8Array(ownOf(section(sections, 'topic'))),
			termStart: words(sections, 'terms'),
		},
		terms: { label: unpackStrings(sections, 'label'), search: unpackStrings(sections, 'search') },
		postings: {
			term: unpackColumn(sections, 'term'),
			times: unpackColumn(sections, 'times'),
			offset: unpackColumn(sections, 'offset'),
		},
	}
}

/** The name of a column's section ends with the width of its numbers, in bits. */
function packColumn(name: string, column: Column): [string, Uint8Array] {
	return [`${name}.${8 * column.BYTES_PER_ELEMENT}`, bytesOf(column)]
}

function unpackColumn(sections: Sections, name: string): Column {
	const bytes = sections.get(`${name}.8`)
	if (bytes) return new Uint8Array(ownOf(bytes))
	const pairs = sections.get(`${name}.16`)
	if (pairs) return new Uint16Array(ownOf(pairs))
	return words(sections, `${name}.32`)
}

function* packStrings(name: string, { all, ends }: Strings): Iterable<[string, Uint8Array]> {
	yield [name, new TextEncoder().encode(all)]
	yield [`${name}.ends`, bytesOf(ends)]
}

function unpackStrings(sections: Sections, name: string): Strings {
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
	const all = decoder.decode(section(sections, name))
	return { all, ends: words(sections, `${name}.ends`) }
}

function section(sections: Sections, name: string): Uint8Array {
	const bytes = sections.get(name)
	if (!bytes) throw new RangeError(`The index lacks the section ${name}.`)
	return bytes
}

function bytesOf(column: Column | Int32Array | Float64Array): Uint8Array {
	return new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
}

function words(sections: Sections, name: string): Uint32Array {
	return new Uint32Array(ownOf(section(sections, name)))
}

function doubles(sections: Sections, name: string): Float64Array {
	return new Float64Array(ownOf(section(sections, name)))
}

/** The bytes of a view alone, aligned for any number. */
function ownOf({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
	if (byteLength === buffer.byteLength) return buffer as ArrayBuffer
	return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
}
