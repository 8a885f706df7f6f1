import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { encodeText } from '../../../server/src/workspace/encode.ts'
import { observe } from './observer.ts'
import { closeAll, fileUri, showArticle, until } from './workspace.ts'

const FILES = 60
const WRONG = 'الى'
const RIGHT = 'إلى'
const APART = 'عبد الفتاح السيسي'
const JOINED = 'عبدالفتاح السيسي'
/** The box before a file in the editor's preview of changes. */
const TICK = '.bulk-edit-panel .monaco-list-row:has-text("joined.txt") .edit-checkbox'
/** What can be picked where the counts are shown. */
const CHOICE = '.quick-input-widget .quick-input-list .monaco-list-row'

const run = (command: string, ...given: unknown[]) =>
	vscode.commands.executeCommand(command, ...given)
const textOf = async (uri: vscode.Uri) =>
	new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
const file = (name: string) => fileUri(`mass/${name}.txt`)
const put = (name: string, text: string) =>
	vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text))

const older = (text: string) => encodeText(text, { encoding: 'windows-1256', hasBom: false })

describe('fixing everywhere', () => {
	before(async () => {
		for (let i = 0; i < FILES; i++) await put(`${i}`, `سافر الوزير ${WRONG} تونس`)
		await vscode.workspace.fs.writeFile(file('old'), older(`سافر الوزير ${WRONG} تونس`))
		await put('apart-1', `التقى الرئيس المصري ${APART} الوزير`)
		await put('apart-2', `التقى الرئيس المصري ${APART} الوزير`)
		await put('joined', `التقى الرئيس المصري ${JOINED} الوزير`)
		await showArticle(file('joined'))
		await run('warraq.buildIndex')
	})

	after(async () => {
		await closeAll()
		await vscode.workspace.fs.delete(fileUri('mass'), { recursive: true })
		await run('warraq.buildIndex')
	})

	it('changes many files on disk after showing the counts, and takes it back', async () => {
		const rule = { node: { kind: 'rule', id: ['hamza-missing'], subject: 'hamza-missing' } }
		const mended = run('warraq.fixEverywhere', rule)
		await observe('appear', { selector: CHOICE })
		await observe('screenshot', { name: 'fix-everywhere' })
		await run('workbench.action.acceptSelectedQuickOpenItem')
		await mended
		await until('a fixed file', async () => (await textOf(file('59'))).includes(RIGHT) || undefined)
		await run('warraq.undoFixEverywhere')
		assert.ok((await textOf(file('59'))).includes(WRONG))
	})

	it('mends an article of an older encoding in that encoding', async () => {
		const rule = { node: { kind: 'rule', id: ['hamza-missing'], subject: 'hamza-missing' } }
		const wording = { node: { kind: 'wording', id: ['wording'] }, parent: rule }
		const node = { kind: 'fixable', id: ['old'], place: { path: 'mass/old.txt' } }
		await run('warraq.fixHere', { node, parent: wording })
		const document = vscode.window.activeTextEditor?.document
		const mended = `سافر الوزير ${RIGHT} تونس`
		assert.equal(document?.getText().trim(), mended)
		await document?.save()
		const bytes = await vscode.workspace.fs.readFile(file('old'))
		assert.deepEqual([...bytes], [...older(mended)])
	})

	it('changes a few files as an edit that is confirmed in the preview', async () => {
		const forms = [APART, JOINED]
		const row = { node: { kind: 'cluster', id: ['key'], subject: APART, forms } }
		const mended = run('warraq.fixEverywhere', row)
		await observe('appear', { selector: TICK })
		await observe('screenshot', { name: 'fix-preview' })
		await observe('click', { selector: TICK })
		await run('refactorPreview.apply')
		await mended
		const document = await vscode.workspace.openTextDocument(file('joined'))
		assert.ok(document.getText().includes(APART), document.getText())
	})
})
