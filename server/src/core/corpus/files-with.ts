import type { CorpusIndex } from './corpus-index.ts'
import { GrowingArray } from './growing.ts'
import type { LiveSegment } from './live-segment.ts'
import { type FileReferences, fileReferences, termsOfGroup } from './references.ts'
import { findGroup } from './segment.ts'
import { compareStrings, isStringAt } from './strings.ts'
import type { Topic } from './summary.ts'

/** Chooses the traces that are asked about among the terms of a part. */
export type ChooseTerms = (part: LiveSegment) => Iterable<number>

/** The files that hold some traces: how many there are, and any page of them, sorted by path. */
export interface FilesWith {
	readonly total: number
	page(offset: number, limit: number): readonly FileReferences[]
	all(): readonly FileReferences[]
	/** The same one by one, each made when it is asked for. */
	each(): Iterable<FileReferences>
}

/**
 * The files that hold any of some terms. A frequent name stands in most files of a corpus: only of
 * those on the page is more than a number made.
 */
export function filesWith(index: CorpusIndex, choose: ChooseTerms): FilesWith {
	const holding = index.parts.map((part) => holdingIn(part, choose(part)))
	const total = holding.reduce((sum, { documents }) => sum + documents.length, 0)
	const page = (offset: number, limit: number) => [...pageOf(holding, offset, limit)]
	return { total, page, all: () => page(0, total), each: () => pageOf(holding, 0, total) }
}

/** The files that hold a group of traces, see `referencesOf`; sorted by path. */
export function allReferences(
	index: CorpusIndex,
	topic: Topic,
	group: string,
): readonly FileReferences[] {
	return filesWith(index, groupTerms(topic, group)).all()
}

/** The terms of a group; those of one label alone where one is given. */
export function groupTerms(topic: Topic, key: string, label?: string): ChooseTerms {
	return function* (part) {
		const group = findGroup(part.segment, topic, key)
		if (group < 0) return
		for (const term of termsOfGroup(part, group)) {
			const isWanted = label === undefined || isStringAt(part.segment.terms.label, term, label)
			if (isWanted) yield term
		}
	}
}

/** What one part of the index has, and how far a page has come in it. */
interface Holding {
	readonly part: LiveSegment
	readonly isSought: Uint8Array
	readonly documents: Uint32Array
}

interface Head extends Holding {
	at: number
}

function holdingIn(part: LiveSegment, terms: Iterable<number>): Holding {
	const isSought = part.mark(terms)
	const documents = new GrowingArray()
	for (const document of part.documentsHolding(isSought)) documents.push(document)
	return { part, isSought, documents: documents.view().slice() }
}

/** The parts have their documents in order of path: they are merged as far as the page goes. */
function* pageOf(
	holding: readonly Holding[],
	offset: number,
	limit: number,
): Iterable<FileReferences> {
	let heads: Head[] = holding.map((each) => ({ ...each, at: 0 }))
	heads = heads.filter(hasMore)
	for (let met = 0; met < offset + limit && heads.length > 0; met++) {
		const next = heads.reduce((a, b) => (comparePaths(b, a) < 0 ? b : a))
		if (met >= offset) yield referencesAt(next)
		next.at++
		if (!hasMore(next)) heads = heads.filter(hasMore)
	}
}

function referencesAt({ part, isSought, documents, at }: Head): FileReferences {
	const document = documents[at] as number
	return fileReferences(part, document, part.postingsIn(document, isSought))
}

function hasMore({ at, documents }: Head): boolean {
	return at < documents.length
}

function comparePaths(a: Head, b: Head): number {
	const [some, other] = [a.part.segment.documents, b.part.segment.documents]
	const [i, j] = [a.documents[a.at] as number, b.documents[b.at] as number]
	return compareStrings(some.path, i, other.path, j)
}
