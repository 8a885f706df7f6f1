import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { findings, oursOf, outline } from './warraq.ts'
import { closeAll, fileUri, showArticle, until } from './workspace.ts'

describe('a broken warraq.json', () => {
	after(closeAll)

	it('is told in that file, and the article is read all the same', async () => {
		const { document } = await showArticle(fileUri('broken/article.txt'))
		await outline(document.uri)
		const lines = (await findings(fileUri('broken/warraq.json'))).map(
			(found) => found.range.start.line,
		)
		assert.deepEqual([...new Set(lines)].sort(), [1, 2])
	})

	it('is told no more once it is mended', async () => {
		await showArticle(fileUri('broken/article.txt'))
		await findings(fileUri('broken/warraq.json'))
		const mended = '{ "articles": { "article.txt": { "date": "2019-02-28" } } }\n'
		await vscode.workspace.fs.writeFile(
			fileUri('broken/warraq.json'),
			new TextEncoder().encode(mended),
		)
		await until(
			'no findings',
			() => oursOf(fileUri('broken/warraq.json')).length === 0 || undefined,
		)
	})
})
