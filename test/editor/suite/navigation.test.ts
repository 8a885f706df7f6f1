import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { findings, outline, withChildren } from './warraq.ts'
import { closeAll, rangeOf, seedUri, showArticle } from './workspace.ts'

const go = (command: string) => vscode.commands.executeCommand(`warraq.${command}`)
const selected = ({ document, selection }: vscode.TextEditor) => document.getText(selection)

describe('the commands that walk an article', () => {
	let editor: vscode.TextEditor
	beforeEach(async () => {
		editor = await showArticle(seedUri())
		await outline(editor.document.uri)
		editor.selection = new vscode.Selection(0, 0, 0, 0)
	})
	afterEach(closeAll)

	it('go from mention to mention and back', async () => {
		const texts: string[] = []
		for (let step = 0; step < 3; step++) {
			await go('nextMention')
			texts.push(selected(editor))
		}
		const first = (await outline(editor.document.uri))
			.flatMap(withChildren)
			.map((symbol) => editor.document.getText(symbol.selectionRange))
		for (const text of texts) assert.ok(first.includes(text), text)
		await go('previousMention')
		assert.equal(selected(editor), texts[1])
	})

	it('go round at the end', async () => {
		await go('nextMention')
		const start = editor.selection.start
		await go('previousMention')
		assert.ok(editor.selection.start.isAfter(start))
		await go('nextMention')
		assert.deepEqual(editor.selection.start, start)
	})

	it('go from finding to finding', async () => {
		const ranges = (await findings(editor.document.uri)).map((found) => found.range)
		await go('nextFinding')
		assert.ok(ranges.some((range) => range.isEqual(editor.selection)))
		const first = editor.selection.start
		await go('nextFinding')
		assert.ok(editor.selection.start.isAfter(first))
		await go('previousFinding')
		assert.deepEqual(editor.selection.start, first)
	})

	it('copy the ISO value of the date at the cursor', async () => {
		const { start } = rangeOf(editor.document, 'أغسطس/آب')
		editor.selection = new vscode.Selection(start, start)
		await go('copyValue')
		assert.equal(await vscode.env.clipboard.readText(), 'XXXX-08-03')
	})
})
