import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { type DrawnElement, observe } from './observer.ts'
import { setting } from './warraq.ts'
import { closeAll, fileUri, pause, rangeOf, showArticle, until } from './workspace.ts'

const BASRA = 'البصرة'
const GONE = 'gone.txt'
/** Time for a page to draw what it was sent. */
const DRAWN = 300

const texts = (found: readonly DrawnElement[]) => found.map(({ text }) => text)
const cells = (name: string) => observe('inPages', { selector: `tbody td.${name} bdi` })

async function lookForBasra(): Promise<void> {
	const editor = await showArticle(fileUri('corpus/baghdad-power.txt'))
	const { start, end } = rangeOf(editor.document, BASRA)
	editor.selection = new vscode.Selection(start, end)
	await vscode.commands.executeCommand('warraq.concordance')
}

describe('a concordance', () => {
	before(async () => {
		await lookForBasra()
		await until('lines', async () => (await cells('keyword')).length > 1 || undefined)
		await pause(DRAWN)
	})

	after(closeAll)

	it('shows what is selected, wherever it stands', async () => {
		await observe('screenshot', { name: 'concordance' })
		const keywords = texts(await cells('keyword'))
		assert.ok(keywords.length >= 2, keywords.join(', '))
		assert.ok(keywords.every((word) => word.endsWith(BASRA)))
	})

	it('puts what comes before to the right of the match, and what comes after to its left', async () => {
		const [before] = await cells('before')
		const [keyword] = await cells('keyword')
		const [after] = await cells('after')
		assert.ok(before && keyword && after)
		assert.ok(before.left >= keyword.right - 1, `${before.left} ${keyword.right}`)
		assert.ok(after.right <= keyword.left + 1, `${after.right} ${keyword.left}`)
	})

	it('opens the place of a line', async () => {
		await observe('clickInPages', { selector: 'tbody tr' })
		const selected = await until('a selection', () => {
			const editor = vscode.window.activeTextEditor
			return editor && !editor.selection.isEmpty
				? editor.document.getText(editor.selection)
				: undefined
		})
		assert.ok(selected.endsWith(BASRA), selected)
	})

	it('speaks another language at once', async () => {
		const words = async () => [
			...texts(await observe('inPages', { selector: '#csv' })),
			...texts(await observe('inPages', { selector: '#state' })),
		]
		const [english = '', count = ''] = await words()
		assert.match(`${english} ${count}`, /CSV.* lines/)
		await setting('warraq.uiLanguage', 'ar')
		await until('Arabic words', async () => {
			const said = (await words()).join(' ').replace('CSV', '')
			return !/[A-Za-z]/.test(said) || undefined
		})
		const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
		assert.ok(tabs.every(({ label }) => label !== 'Concordance'))
		await setting('warraq.uiLanguage', undefined)
		await until('English words', async () => (await words()).includes(count) || undefined)
	})

	it('says so when the article of a line is gone', async () => {
		const uri = fileUri(`plain/${GONE}`)
		await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`زار الوزير ${BASRA}`))
		await lookForBasra()
		await until('its line', async () =>
			texts(await cells('article')).includes(GONE) ? true : undefined,
		)
		await vscode.workspace.fs.delete(uri)
		await observe('clickInPages', { selector: `tbody tr[data-path$="${GONE}"]` })
		await vscode.commands.executeCommand('notifications.showList')
		await observe('appear', { selector: `.notifications-center :text("${GONE}")` })
		await vscode.commands.executeCommand('notifications.clearAll')
	})
})
