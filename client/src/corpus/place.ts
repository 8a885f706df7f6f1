import { Range, type TextDocument, type Uri, window, workspace } from 'vscode'
import type { Range as LspRange } from 'vscode-languageserver-types'
import type { Encoding } from '../../../server/src/core/text/decode.ts'
import { decodeFile } from '../read-file.ts'

/** Shows a place of an article; the whole article where the place is not known any more. */
export async function showPlace(uri: Uri, place: LspRange | null): Promise<void> {
	const document = await openDocument(uri)
	const options = { preview: true, ...(place ? { selection: rangeOf(place) } : {}) }
	await window.showTextDocument(document, options)
}

/** The editor's names for the encodings of `decodeText` other than UTF-8. */
const ENCODINGS: Readonly<Partial<Record<Encoding, string>>> = {
	'utf-16le': 'utf16le',
	'utf-16be': 'utf16be',
	'windows-1256': 'windows1256',
	'iso-8859-6': 'iso88596',
}

/** From VS Code 1.100 on. */
type OpenEncoded = (uri: Uri, options: { readonly encoding: string }) => Thenable<TextDocument>

/** The document in the encoding of its bytes, where the editor can be told; else in the editor's own. */
export async function openDocument(uri: Uri): Promise<TextDocument> {
	const isOpen = workspace.textDocuments.some((each) => each.uri.toString() === uri.toString())
	const decoded = isOpen ? undefined : await decodeFile(uri)
	const encoding = decoded && ENCODINGS[decoded.encoding]
	if (encoding === undefined) return workspace.openTextDocument(uri)
	return (workspace.openTextDocument as OpenEncoded)(uri, { encoding })
}

function rangeOf({ start, end }: LspRange): Range {
	return new Range(start.line, start.character, end.line, end.character)
}
