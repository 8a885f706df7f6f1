import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis, Edit, Language, Span } from '../core/index.ts'
import type { OpenArticle } from '../features/open-article.ts'

/** What a conversion depends on beside the document. */
export interface View {
	readonly language: Language
	/** Whether edits may name the version they are for, so that a client refuses them later. */
	readonly takesVersionedEdits: boolean
}

/**
 * An analysed document as the features see it; or the part of one that starts at the offset `from`,
 * whose analysis is reckoned from there. Offsets become positions in this file and nowhere else, by
 * the document's own line table.
 */
export function openArticle(
	document: TextDocument,
	analysis: Analysis,
	view: View,
	from = 0,
): OpenArticle {
	const { uri, version } = document
	const { length } = analysis.text
	const changes = (edits: TextEdit[]): WorkspaceEdit =>
		view.takesVersionedEdits
			? { documentChanges: [{ textDocument: { uri, version }, edits }] }
			: { changes: { [uri]: edits } }
	const rangeOf = ({ start, end }: Span): Range =>
		rangeIn(document, { start: start + from, end: end + from })
	return {
		uri,
		version,
		analysis,
		language: view.language,
		rangeOf,
		offsetAt: (position) => Math.min(Math.max(document.offsetAt(position) - from, 0), length),
		change: (edits) =>
			changes(edits.map((edit) => ({ range: rangeOf(edit), newText: edit.newText }))),
	}
}

/** The edits of a file that may not be open, as changes of whatever text it has now. */
export function changeOfFile(uri: string, text: string, edits: readonly Edit[]): WorkspaceEdit {
	const document = TextDocument.create(uri, 'jsonc', 0, text)
	return {
		documentChanges: [
			{
				textDocument: { uri, version: null },
				edits: edits.map((edit) => textEdit(document, edit)),
			},
		],
	}
}

/** A new file with a text; an existing file is left as it is. */
export function creationOfFile(uri: string, text: string): WorkspaceEdit {
	const start = { line: 0, character: 0 }
	return {
		documentChanges: [
			{ kind: 'create', uri, options: { ignoreIfExists: true } },
			{
				textDocument: { uri, version: null },
				edits: [{ range: { start, end: start }, newText: text }],
			},
		],
	}
}

/** The range of a span of a text that is no open document. */
export function rangeInText(text: string): (span: Span) => Range {
	const document = TextDocument.create('', '', 0, text)
	return (span) => rangeIn(document, span)
}

function textEdit(document: TextDocument, edit: Edit): TextEdit {
	return { range: rangeIn(document, edit), newText: edit.newText }
}

function rangeIn(document: TextDocument, { start, end }: Span): Range {
	return { start: document.positionAt(start), end: document.positionAt(end) }
}
