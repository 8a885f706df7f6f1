import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { boxes, isHighlight, onEveryScreen } from './drawn.ts'
import { scrambled } from './order.ts'
import { closeAll, fileUri, showArticle } from './workspace.ts'

const FOLDERS = ['corpus', 'articles']

async function articles(): Promise<readonly string[]> {
	const listed = FOLDERS.map(async (folder) => {
		const entries = await vscode.workspace.fs.readDirectory(fileUri(folder))
		return entries.map(([name]) => `${folder}/${name}`).filter((path) => path.endsWith('.txt'))
	})
	return (await Promise.all(listed)).flat()
}

describe('every article', () => {
	afterEach(closeAll)

	it('keeps the order of its words under our highlights', async () => {
		const paths = await articles()
		assert.ok(paths.length >= 10, `${paths.length} articles`)
		const faults: string[] = []
		for (const path of paths) {
			const editor = await showArticle(fileUri(path))
			await boxes(`highlights in ${path}`, isHighlight)
			const screens = await onEveryScreen(editor, scrambled)
			faults.push(...screens.flat().map((fault) => `${path}: ${fault}`))
			await closeAll()
		}
		assert.deepEqual(faults, [])
	}).timeout(0) // as long as the whole run may take
})
