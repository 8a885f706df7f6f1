import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { observe } from './observer.ts'
import { outline, withChildren } from './warraq.ts'
import { closeAll, fileUri, seedUri, showArticle, until } from './workspace.ts'

const DATE = '2019-12-29'
const ANCHORED = ['2019-04-04', '2019-08-03', '2020-01-02']

async function read(uri: vscode.Uri): Promise<string> {
	return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
}

describe('setting the article date', () => {
	after(closeAll)

	it('writes warraq.json, leaves the text alone and gives dates their values', async () => {
		const { document } = await showArticle(seedUri())
		await outline(document.uri)
		const text = await read(seedUri())
		const corpus = await read(fileUri('corpus/warraq.json'))
		const done = vscode.commands.executeCommand(
			'warraq.setArticleDate',
			document.uri.toString(),
			DATE,
		)
		await observe('press', { key: 'Enter', into: '.quick-input-widget input' })
		await done
		assert.equal(await read(seedUri()), text)
		assert.equal(document.isDirty, false)
		const written = await read(fileUri('corpus/warraq.json'))
		assert.match(written, /"000_a70efb1e516236b5\.txt": \{\s*"date": "2019-12-29"\s*\}/)
		for (const line of corpus.split('\n')) assert.ok(written.includes(line.replace(/,$/, '')), line)
		await until('the dates are anchored', async () => {
			const names = (await outline(document.uri)).flatMap(withChildren).map(({ name }) => name)
			return ANCHORED.every((value) => names.includes(value)) || undefined
		})
	})

	it('refuses what is no day', async () => {
		await showArticle(fileUri('corpus/tunis-harvest.txt'))
		const before = await read(fileUri('corpus/warraq.json'))
		const done = vscode.commands.executeCommand('warraq.setArticleDate', undefined, '2019-02-30')
		await observe('press', { key: 'Enter', into: '.quick-input-widget input' })
		await observe('press', { key: 'Escape', into: '.quick-input-widget input' })
		await done
		assert.equal(await read(fileUri('corpus/warraq.json')), before)
	})
})
