import { inGroups } from '../core/in-groups.ts'
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
	return inGroups<Document | UnreadableError, boolean, ReadDocument | UnreadableError>(
		sources.map(documentOf),
		(each) => each instanceof UnreadableError,
		(read, areUnreadable) => {
			if (areUnreadable) return read as readonly UnreadableError[]
			const documents = read as readonly Document[]
			return analyse(documents).map((analysis, i) => ({
				document: documents[i] as Document,
				analysis,
			}))
		},
	)
}

function documentOf(source: Source): Document | UnreadableError {
	try {
		return readDocument(source)
	} catch (error) {
		if (error instanceof UnreadableError) return error
		throw error
	}
}
