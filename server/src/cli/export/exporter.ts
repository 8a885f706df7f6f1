import type { Analysis } from '../../core/index.ts'

/** A document to be exported. */
export interface ExportedDocument {
	/** Its path or the id its line of input gave it. */
	readonly id: string
	readonly analysis: Analysis
}

/** A file that is made of one document: its name is the document's with this ending. */
export interface MadeFile {
	readonly ending: string
	readonly content: string
}

/** An exporter that writes one stream: JSON lines, a table. */
export interface StreamExporter {
	readonly head: string
	readonly between: string
	readonly tail: string
	readonly document: (document: ExportedDocument) => string
}

/** An exporter that makes files of their own out of each document, in a folder. */
export interface FileExporter {
	readonly files: (document: ExportedDocument) => readonly MadeFile[]
	/** Files that stand beside them once, by name. */
	readonly once?: Readonly<Record<string, string>>
}

/** One format. Each says in its file which unit its offsets count. */
export type Exporter = StreamExporter | FileExporter

/** A format of one JSON value a line. */
export function jsonLines(toValue: (document: ExportedDocument) => unknown): StreamExporter {
	return {
		head: '',
		between: '',
		tail: '',
		document: (document) => `${JSON.stringify(toValue(document))}\n`,
	}
}
