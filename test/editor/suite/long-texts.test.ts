import * as vscode from 'vscode'
import { boxes, isHighlight } from './drawn.ts'
import { closeAll, fileUri, showArticle } from './workspace.ts'

const SENTENCE = 'وصل محمود عباس إلى القاهرة في 3 أغسطس 2019 والتقى عددا من المسؤولين'
/** Together longer than a text that is painted whole. */
const SENTENCES = 3000

describe('a text longer than any article', () => {
	const folder = fileUri('long-texts')

	afterEach(async () => {
		await closeAll()
		await vscode.workspace.fs.delete(folder, { recursive: true })
	})

	for (const [what, end] of [
		['of many lines', '\n'],
		['of one line', ' '],
	] as const) {
		it(`is highlighted where it is seen: ${what}`, async () => {
			const uri = vscode.Uri.joinPath(folder, 'long.txt')
			const text = `${SENTENCE}${end}`.repeat(SENTENCES)
			await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
			const { document } = await showArticle(uri)
			await boxes('highlights at its top', isHighlight)
			const middle = document.positionAt(text.length / 2)
			await vscode.commands.executeCommand('cursorBottom')
			const editor = vscode.window.activeTextEditor
			if (editor) editor.selection = new vscode.Selection(middle, middle)
			editor?.revealRange(new vscode.Range(middle, middle))
			await boxes('highlights in its middle', isHighlight)
		})
	}
})
