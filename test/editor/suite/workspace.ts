import * as vscode from 'vscode'

/** Pause between two looks while waiting for something, in milliseconds. */
const LOOK_AGAIN = 40
const PATIENCE = 20_000

/** A file of the workspace under test. */
export function fileUri(path: string): vscode.Uri {
	const folder = vscode.workspace.workspaceFolders?.[0]
	if (!folder) throw new Error('no folder is open')
	return vscode.Uri.joinPath(folder.uri, path)
}

/** The seed article. */
export const seedUri = () => fileUri('corpus/000_a70efb1e516236b5.txt')

export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
	const document = await vscode.workspace.openTextDocument(uri)
	return vscode.window.showTextDocument(document, { preview: false })
}

/** Opens an article at its top and waits until it is one. */
export async function showArticle(uri: vscode.Uri): Promise<vscode.TextEditor> {
	await show(uri)
	const editor = await articleEditor(uri)
	editor.selection = new vscode.Selection(0, 0, 0, 0)
	editor.revealRange(new vscode.Range(0, 0, 0, 0), vscode.TextEditorRevealType.AtTop)
	return editor
}

function articleEditor(uri: vscode.Uri): Promise<vscode.TextEditor> {
	return until(`${uri.path} becomes an Arabic article`, () => {
		const editor = vscode.window.activeTextEditor
		const isArticle =
			editor?.document.uri.path === uri.path && editor.document.languageId === 'arabic-news'
		return isArticle ? editor : undefined
	})
}

export const closeAll = () => vscode.commands.executeCommand('workbench.action.closeAllEditors')

/**
 * Waits for something that comes in its own time.
 * @throws naming `what`, when it does not come
 */
export async function until<Value>(
	what: string,
	look: () => Value | undefined | Promise<Value | undefined>,
): Promise<Value> {
	const end = Date.now() + PATIENCE
	while (Date.now() < end) {
		const value = await look()
		if (value !== undefined) return value
		await pause(LOOK_AGAIN)
	}
	throw new Error(`waited ${PATIENCE} ms in vain: ${what}`)
}

export const pause = (milliseconds: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** The range of the first occurrence of a text, or of the one after `from`. */
export function rangeOf(document: vscode.TextDocument, text: string, from = 0): vscode.Range {
	const start = document.getText().indexOf(text, from)
	if (start < 0) throw new Error(`not in the text: ${text}`)
	return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length))
}
