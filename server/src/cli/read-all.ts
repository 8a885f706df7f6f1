import type { Analysis } from '../core/index.ts'
import { type Document, readDocument, UnreadableError } from './document.ts'
import type { Source } from './sources.ts'

/** A document with what was found in it. */
export interface ReadDocument {
	readonly document: Document
	readonly analysis: Analysis
}

/** Reads documents and analyses them together; of those that cannot be read it says why. */
export function readAll(
	sources: readonly Source[],
	analyse: (documents: readonly Document[]) => readonly Analysis[],
): readonly (ReadDocument | UnreadableError)[] {
	const read = sources.map(documentOf)
	const documents = read.filter((each): each is Document => !(each instanceof UnreadableError))
	const analyses = analyse(documents)
	const made = new Map(documents.map((document, i) => [document, analyses[i] as Analysis]))
	return read.map((each) => {
		if (each instanceof UnreadableError) return each
		return { document: each, analysis: made.get(each) as Analysis }
	})
}

function documentOf(source: Source): Document | UnreadableError {
	try {
		return readDocument(source)
	} catch (error) {
		if (error instanceof UnreadableError) return error
		throw error
	}
}
