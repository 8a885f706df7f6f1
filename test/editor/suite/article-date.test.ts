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

const NO_DAY = '2019-02-30'
/** The box that asks for the day, and what it says of a wrong one. */
const DAY = '.quick-input-widget input'
const COMPLAINT = '.quick-input-widget .monaco-inputbox.error'

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
		await observe('press', { key: 'Enter', into: DAY, holding: DATE })
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
		const done = vscode.commands.executeCommand('warraq.setArticleDate', undefined, NO_DAY)
		await observe('press', { key: 'Enter', into: DAY, holding: NO_DAY })
		await observe('appear', { selector: COMPLAINT })
		await observe('press', { key: 'Escape', into: DAY, holding: NO_DAY })
		await done
		assert.equal(await read(fileUri('corpus/warraq.json')), before)
	})
})
