import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { findings, oursOf, outline, withChildren } from './warraq.ts'
import { closeAll, fileUri, pause, showArticle, until } from './workspace.ts'

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
		await write('broken/warraq.json', mended)
		await until(
			'no findings',
			() => oursOf(fileUri('broken/warraq.json')).length === 0 || undefined,
		)
	})
})

describe('the manifest of a corpus', () => {
	after(closeAll)

	it('dates open articles again when it changes on disk', async () => {
		await write('listed/article.txt', 'وصل الوفد إلى بيروت في 3 أغسطس الماضي.\n')
		await write('listed/dates.tsv', 'file\tdate\narticle.txt\t2019-12-29\n')
		await write('listed/warraq.json', '{ "manifest": "dates.tsv" }\n')
		const { document } = await showArticle(fileUri('listed/article.txt'))
		const holds = async (day: string) =>
			(await outline(document.uri)).flatMap(withChildren).some(({ name }) => name === day) ||
			undefined
		await until('the day by the first list', () => holds('2019-08-03'))
		await until('the day by the second', async () => {
			await write('listed/dates.tsv', 'file\tdate\narticle.txt\t2014-12-29\n')
			await pause(500) // a watch may start after the first write
			return holds('2014-08-03')
		})
	})
})

function write(path: string, text: string): Thenable<void> {
	return vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text))
}
