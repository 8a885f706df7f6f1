import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { setting } from './warraq.ts'
import { closeAll, fileUri, pause, seedUri, show, showArticle, until } from './workspace.ts'

/** Long enough for a wrong switch to show. */
const WATCH = 600

const languageOf = (uri: vscode.Uri) =>
	vscode.workspace.textDocuments.find((document) => document.uri.path === uri.path)?.languageId

async function staysPlain(uri: vscode.Uri): Promise<void> {
	await show(uri)
	await pause(WATCH)
	assert.equal(languageOf(uri), 'plaintext')
}

describe('an Arabic text', () => {
	afterEach(async () => {
		await setting('warraq.detect', undefined)
		await closeAll()
	})

	it('is opened as an article', async () => {
		const { document } = await showArticle(seedUri())
		assert.equal(document.languageId, 'arabic-news')
	})

	it('stays plain text when a person says so', async () => {
		const { document } = await showArticle(fileUri('plain/article.txt'))
		await vscode.languages.setTextDocumentLanguage(document, 'plaintext')
		await pause(WATCH)
		assert.equal(languageOf(fileUri('plain/article.txt')), 'plaintext')
	})

	it('becomes an article while it is being typed', async () => {
		const { uri } = await vscode.workspace.openTextDocument({ content: '', language: 'plaintext' })
		const edit = new vscode.WorkspaceEdit()
		edit.insert(uri, new vscode.Position(0, 0), 'وصل الوزير إلى تونس')
		await vscode.workspace.applyEdit(edit)
		await until('the language changes', () => languageOf(uri) === 'arabic-news' || undefined)
		await vscode.window.showTextDocument(uri)
		await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
	})

	it('is left alone when detection is off', async () => {
		await setting('warraq.detect', 'off')
		await staysPlain(fileUri('corpus/tunis-harvest.txt'))
		await setting('warraq.detect', 'auto')
		await showArticle(fileUri('corpus/tunis-harvest.txt'))
	})

	it('needs a warraq.json above it when detection asks for one', async () => {
		await setting('warraq.detect', 'marker')
		await staysPlain(fileUri('articles/mixed.txt'))
		await showArticle(fileUri('corpus/algiers-cinema.txt'))
	})

	it('is left alone where warraq.json says so', () => staysPlain(fileUri('left-alone/article.txt')))
})
