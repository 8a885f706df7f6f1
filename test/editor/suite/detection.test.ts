import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { utf32 } from '../../support/utf-32.ts'
import { boxes, isHighlight, noBoxes } from './drawn.ts'
import { observe } from './observer.ts'
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

const ARRIVED = 'وصل الوزير إلى تونس '

async function type(uri: vscode.Uri, text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit()
	edit.insert(uri, new vscode.Position(0, 0), text)
	await vscode.workspace.applyEdit(edit)
}

/** A new text that became an article while it was typed. */
async function untitledArticle(): Promise<vscode.TextEditor> {
	const { uri } = await vscode.workspace.openTextDocument({ content: '', language: 'plaintext' })
	await type(uri, ARRIVED)
	await until('the language changes', () => languageOf(uri) === 'arabic-news' || undefined)
	return vscode.window.showTextDocument(uri)
}

const throwAway = () =>
	vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')

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

	it('stays plain text when a person says so and types on', async () => {
		const { document } = await untitledArticle()
		await vscode.languages.setTextDocumentLanguage(document, 'plaintext')
		await type(document.uri, ARRIVED)
		await pause(WATCH)
		assert.equal(languageOf(document.uri), 'plaintext')
		await throwAway()
	})

	it('loses its highlights when a person makes it plain text', async () => {
		const { document } = await untitledArticle()
		await boxes('highlights', isHighlight)
		await vscode.languages.setTextDocumentLanguage(document, 'plaintext')
		await noBoxes('no highlights', isHighlight)
		await throwAway()
	})

	it('becomes an article while it is being typed', async () => {
		await untitledArticle()
		await throwAway()
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

	it('is left alone where it is UTF-32, and a person is told', async () => {
		const uri = fileUri('plain/wide.txt')
		await vscode.workspace.fs.writeFile(uri, utf32(ARRIVED.repeat(9), 'le'))
		await staysPlain(uri)
		await vscode.commands.executeCommand('notifications.showList')
		await observe('appear', { selector: '.notifications-center :text("UTF-32")' })
		await vscode.commands.executeCommand('notifications.clearAll')
		await vscode.workspace.fs.delete(uri)
	})

	it('is left alone where warraq.json says so', () => staysPlain(fileUri('left-alone/article.txt')))
})
