import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { run } from './views.ts'
import { outline, withChildren } from './warraq.ts'
import { closeAll, fileUri, showArticle, until } from './workspace.ts'

/** As the Explorer moves and deletes: others are asked first, and it can be undone. */
async function change(edit: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
	const changes = new vscode.WorkspaceEdit()
	edit(changes)
	assert.ok(await vscode.workspace.applyEdit(changes))
}

const FILE = `{
	// from the desk in Beirut
	"articles": {
		"old/a.txt": { "date": "2019-12-29" },
		"old/b.txt": { "date": "2018-12-29" } // a guess
	}
}
`

describe('articles that are moved', () => {
	after(closeAll)

	before(async () => {
		await write('moved/warraq.json', FILE)
		for (const name of ['a', 'b']) {
			await write(`moved/old/${name}.txt`, 'وصل الوفد إلى بيروت في 3 أغسطس الماضي.\n')
		}
		await showArticle(fileUri('moved/old/a.txt'))
	})

	it('take what warraq.json says of them along, on disk too', async () => {
		await change((edit) => edit.renameFile(fileUri('moved/old'), fileUri('moved/new')))
		await says(FILE.replaceAll('"old/', '"new/'))
	})

	it('are read by it under their new names', async () => {
		const { document } = await showArticle(fileUri('moved/new/a.txt'))
		await until('the day', async () => {
			const symbols = (await outline(document.uri)).flatMap(withChildren)
			return symbols.some(({ name }) => name === '2019-08-03') || undefined
		})
	})

	it('are known again under the old ones when that is undone in the Explorer', async () => {
		const before = FILE.replaceAll('"old/', '"new/')
		await run('revealInExplorer', fileUri('moved/new/b.txt'))
		await run('filesExplorer.cut')
		await run('revealInExplorer', fileUri('moved/warraq.json'))
		await run('filesExplorer.paste')
		await says(before.replace('"new/b.txt"', '"b.txt"'))
		await run('undo')
		await says(before)
	})
})

/** Waits until the file on disk has this text. */
async function says(text: string): Promise<void> {
	let read = ''
	try {
		await until('the new warraq.json', async () => {
			const bytes = await vscode.workspace.fs.readFile(fileUri('moved/warraq.json'))
			read = new TextDecoder().decode(bytes)
			return read === text || undefined
		})
	} catch {
		assert.equal(read, text)
	}
}

function write(path: string, text: string): Thenable<void> {
	return vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text))
}
