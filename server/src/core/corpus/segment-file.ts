import { packInPieces, readSections, type Sections, type Take } from '../lexicon/sections.ts'
import type { Column } from './growing.ts'
import type { Segment } from './segment.ts'
import { cutString, type Strings, utf8Of } from './strings.ts'

/** The layout's version: another one is not read but built anew. */
export const SEGMENT_FORMAT = 2

/** The bytes of a segment piece by piece, for disk: no memory is needed for the whole. */
export function packSegment(segment: Segment): Iterable<Uint8Array> {
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

/**
 * Reads a packed segment section by section. Columns stay in the bytes that `take` gave where these are
 * theirs alone, else they are copied: nothing that was decoded stays in memory beside itself, nor anything
 * that others may change. Throws a `RangeError` on damage or another format.
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

function* packStrings(name: string, strings: Strings): Iterable<[string, Uint8Array]> {
	yield [name, utf8Of(strings)]
	yield [`${name}.ends`, bytesOf(strings.ends)]
}

function unpackStrings(sections: Sections, name: string): Strings {
	const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
	const all = decoder.decode(section(sections, name))
	return cutString(all, words(sections, `${name}.ends`))
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
