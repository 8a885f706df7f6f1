import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { findings, oursOf } from './warraq.ts'
import { closeAll, rangeOf, seedUri, showArticle, until } from './workspace.ts'

/** Applies the preferred quick fix at the first occurrence of a word. */
async function fix(document: vscode.TextDocument, word: string): Promise<void> {
	const range = rangeOf(document, word)
	const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
		'vscode.executeCodeActionProvider',
		document.uri,
		range,
		vscode.CodeActionKind.QuickFix.value,
		20,
	)
	const edits = actions.filter((action) => action.edit)
	const action = edits.find((each) => each.isPreferred) ?? edits[0]
	if (!action?.edit) throw new Error(`no fix for ${word}: ${actions.map((each) => each.title)}`)
	assert.ok(await vscode.workspace.applyEdit(action.edit))
}

const FIXES = [
	{
		wrong: 'وافادت',
		right: 'وأفادت',
	},
	{
		wrong: 'مصادر بان حفتر',
		right: 'مصادر بأن حفتر',
	},
	{
		wrong: 'عبدالفتاح',
		right: 'عبد الفتاح',
	},
]

describe('a quick fix', () => {
	afterEach(async () => {
		await vscode.commands.executeCommand('workbench.action.files.revert')
		await closeAll()
	})

	it('stays out of the file until somebody saves it', () => {
		const saving = vscode.workspace.getConfiguration('files').get('autoSave')
		assert.equal(saving, 'off', 'one test would find what another has fixed')
	})

	for (const { wrong, right } of FIXES) {
		it(`writes the right spelling: ${right}`, async () => {
			const { document } = await showArticle(seedUri())
			await findings(document.uri)
			await fix(document, wrong.split(' ').at(1) ?? wrong)
			assert.ok(document.getText().includes(right))
			assert.ok(!document.getText().includes(wrong))
		})
	}

	it('clears its finding', async () => {
		const { document } = await showArticle(seedUri())
		await findings(document.uri)
		await fix(document, 'وافادت')
		const isLeft = () =>
			oursOf(document.uri).some((found) => document.getText(found.range).includes('فادت'))
		await until('the finding goes', () => (isLeft() ? undefined : true))
	})

	it('for everything is one action, which can be undone', async () => {
		const { document } = await showArticle(seedUri())
		const before = document.getText()
		const count = (await findings(document.uri)).length
		await vscode.commands.executeCommand('editor.action.fixAll')
		await until('fewer findings', () => oursOf(document.uri).length < count || undefined)
		assert.notEqual(document.getText(), before)
		await vscode.commands.executeCommand('undo')
		assert.equal(document.getText(), before)
	})
})
