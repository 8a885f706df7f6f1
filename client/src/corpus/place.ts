import { Range, type Uri, window, workspace } from 'vscode'
import type { Range as LspRange } from 'vscode-languageserver-types'

/** Shows a place of an article; the whole article where the place is not known any more. */
export async function showPlace(uri: Uri, place: LspRange | null): Promise<void> {
	const document = await workspace.openTextDocument(uri)
	const options = { preview: true, ...(place ? { selection: rangeOf(place) } : {}) }
	await window.showTextDocument(document, options)
}

function rangeOf({ start, end }: LspRange): Range {
	return new Range(start.line, start.character, end.line, end.character)
}
