import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { observe } from './observer.ts'
import { scrambled } from './order.ts'
import { closeAll, fileUri, pause, rangeOf, seedUri, showArticle } from './workspace.ts'

/** Time for the page to draw what the extension host has sent. */
const DRAWN = 300

const drawnRows = async () => {
	await pause(DRAWN)
	return observe('rows', null)
}

describe('the order of words on screen', () => {
	afterEach(closeAll)

	it('is the order of the text under our highlights', async () => {
		await showArticle(seedUri())
		const rows = await drawnRows()
		assert.ok(rows.length > 10, `${rows.length} rows`)
		assert.deepEqual(scrambled(rows), [])
	})

	it('is lost when a highlight colours the text: the proof can fail', async () => {
		const editor = await showArticle(seedUri())
		const colour = vscode.window.createTextEditorDecorationType({ color: '#ff0000' })
		editor.setDecorations(colour, [
			rangeOf(editor.document, 'المنطقة'),
			rangeOf(editor.document, 'أوروبية'),
		])
		const rows = await drawnRows()
		colour.dispose()
		assert.notDeepEqual(scrambled(rows), [])
	})

	it('survives a selection', async () => {
		const editor = await showArticle(seedUri())
		const range = rangeOf(editor.document, 'حراك مصري')
		editor.selection = new vscode.Selection(range.start, range.end)
		assert.deepEqual(scrambled(await drawnRows()), [])
		await observe('screenshot', { name: 'selection' })
	})

	it('survives Latin words, numbers, links and brackets', async () => {
		await showArticle(fileUri('articles/mixed.txt'))
		const rows = await drawnRows()
		await observe('screenshot', { name: 'mixed' })
		assert.deepEqual(scrambled(rows), [])
	})
})
