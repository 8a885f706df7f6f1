import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { observe } from './observer.ts'
import { focus, keys, rowsNow, run } from './views.ts'
import { withoutIsolates } from './warraq.ts'
import { closeAll, fileUri, rangeOf, showArticle, until } from './workspace.ts'

/** A minister of the second folder; the first one knows nobody of that name. */
const MINISTER = 'ليلى الطرابلسي'
const TEXT = `قالت وزيرة الصحة ${MINISTER} إن اللقاح متوفر`

describe('a folder of which nothing was read yet', () => {
	it('says that it has no index, where somebody would fix it', async () => {
		await run('warraq.fixEverywhere')
		await run('notifications.showList')
		await observe('appear', { selector: '.notifications-center :text("has no index yet")' })
		await observe('screenshot', { name: 'no-index' })
		await run('notifications.clearAll')
	})
})

describe('a window of two folders', () => {
	before(async () => {
		await write('minister.txt', TEXT)
		await showArticle(fileUri('baghdad-power.txt'))
	})

	after(closeAll)

	it('shows the corpus of the article that is read, and says which folder that is', async () => {
		assert.ok(!(await people()).includes(MINISTER))
		await observe('appear', { selector: '.pane-header .description:text("corpus")' })
		await showArticle(secondUri('minister.txt'))
		await observe('appear', { selector: '.pane-header .description:text("plain")' })
		await until('the minister', async () => (await people()).includes(MINISTER) || undefined)
	})

	it('keeps to it when no article is open, and opens its places', async () => {
		await closeAll()
		assert.ok((await people()).includes(MINISTER))
		const start = TEXT.indexOf(MINISTER)
		await run('warraq.openPlace', { path: 'minister.txt', start, written: MINISTER })
		const editor = vscode.window.activeTextEditor
		assert.equal(editor?.document.uri.toString(), secondUri('minister.txt').toString())
		assert.equal(editor?.document.getText(editor.selection), MINISTER)
	})

	it('finds names of both as workspace symbols', async () => {
		for (const name of ['البصرة', MINISTER]) {
			await until(`the symbol ${name}`, async () => {
				const found = await run('vscode.executeWorkspaceSymbolProvider', name)
				const names = (found as vscode.SymbolInformation[]).map((symbol) => symbol.name)
				return names.map(withoutIsolates).includes(name) || undefined
			})
		}
	})

	it('looks a word up in the folder of the article', async () => {
		const editor = await showArticle(secondUri('minister.txt'))
		const { start, end } = rangeOf(editor.document, 'اللقاح')
		editor.selection = new vscode.Selection(start, end)
		await run('warraq.concordance')
		await until('its line', async () => {
			const found = await observe('inPages', { selector: 'tbody td.article bdi' })
			return found.map(({ text }) => text).includes('minister.txt') || undefined
		})
	})
})

/** The people that the view of entities lists. It is opened again where another corpus came into it meanwhile. */
function people(): Promise<readonly string[]> {
	return until('people in Entities', async () => {
		await focus('Entities')
		await keys('list.focusFirst', 'list.expand')
		const shown = await rowsNow('Entities')
		return shown[1]?.level === 2 ? shown.map(({ label }) => withoutIsolates(label)) : undefined
	})
}

/** A file of the second folder. */
function secondUri(path: string): vscode.Uri {
	const [, folder] = vscode.workspace.workspaceFolders ?? []
	if (!folder) throw new Error('no second folder is open')
	return vscode.Uri.joinPath(folder.uri, path)
}

const write = (path: string, text: string) =>
	vscode.workspace.fs.writeFile(secondUri(path), new TextEncoder().encode(text))
