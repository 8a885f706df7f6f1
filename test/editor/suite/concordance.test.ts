import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { type DrawnElement, observe } from './observer.ts'
import { closeAll, fileUri, pause, rangeOf, showArticle, until } from './workspace.ts'

const BASRA = 'البصرة'
/** Time for a page to draw what it was sent. */
const DRAWN = 300

const texts = (found: readonly DrawnElement[]) => found.map(({ text }) => text)
const cells = (name: string) => observe('inPages', { selector: `tbody td.${name} bdi` })

describe('a concordance', () => {
	before(async () => {
		const editor = await showArticle(fileUri('corpus/baghdad-power.txt'))
		const { start, end } = rangeOf(editor.document, BASRA)
		editor.selection = new vscode.Selection(start, end)
		await vscode.commands.executeCommand('warraq.concordance')
		await until('lines', async () => (await cells('keyword')).length > 1 || undefined)
		await pause(DRAWN)
	})

	after(closeAll)

	it('shows what is selected, wherever it stands', async () => {
		await observe('screenshot', { name: 'concordance' })
		const keywords = texts(await cells('keyword'))
		assert.ok(keywords.length >= 2, keywords.join(', '))
		assert.ok(keywords.every((word) => word.endsWith(BASRA)))
	})

	it('puts what comes before to the right of the match, and what comes after to its left', async () => {
		const [before] = await cells('before')
		const [keyword] = await cells('keyword')
		const [after] = await cells('after')
		assert.ok(before && keyword && after)
		assert.ok(before.left >= keyword.right - 1, `${before.left} ${keyword.right}`)
		assert.ok(after.right <= keyword.left + 1, `${after.right} ${keyword.left}`)
	})

	it('opens the place of a line', async () => {
		await observe('clickInPages', { selector: 'tbody tr' })
		const selected = await until('a selection', () => {
			const editor = vscode.window.activeTextEditor
			return editor && !editor.selection.isEmpty
				? editor.document.getText(editor.selection)
				: undefined
		})
		assert.ok(selected.endsWith(BASRA), selected)
	})
})
