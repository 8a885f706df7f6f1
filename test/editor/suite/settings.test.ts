import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { observe } from './observer.ts'
import { findings, hoverText, oursOf, outline, setting } from './warraq.ts'
import { closeAll, rangeOf, seedUri, showArticle, until } from './workspace.ts'

const NAMES = ['warraq.rules', 'warraq.uiLanguage', 'warraq.highlight']

describe('a setting', () => {
	afterEach(async () => {
		for (const name of NAMES) await setting(name, undefined)
		await closeAll()
	})

	it('switches a rule off at once', async () => {
		const { document } = await showArticle(seedUri())
		const found = await findings(document.uri)
		const code = String(codeOf(found[0]))
		const isLeft = () => oursOf(document.uri).some((each) => codeOf(each) === code)
		await setting('warraq.rules', { [code]: 'off' })
		await until(`no ${code}`, () => (isLeft() ? undefined : true))
		await setting('warraq.rules', undefined)
		await until(`${code} again`, () => isLeft() || undefined)
	})

	it('chooses the language of hovers', async () => {
		const { document } = await showArticle(seedUri())
		await outline(document.uri)
		const at = rangeOf(document, 'طرابلس').start
		const english = await hoverText(document.uri, at)
		assert.match(english, /[A-Za-z]{4}/)
		await setting('warraq.uiLanguage', 'ar')
		await until('an Arabic hover', async () => {
			const text = await hoverText(document.uri, at)
			return text !== english || undefined
		})
	})

	it('chooses what is highlighted', async () => {
		await showArticle(seedUri())
		await until('highlights', async () => (await decorations()) > 0 || undefined)
		await setting('warraq.highlight', [])
		await until('no highlights', async () => (await decorations()) === 0 || undefined)
	})

	it('that is wrong stands for its default, and the person is told', async () => {
		await showArticle(seedUri())
		await setting('warraq.highlight', [])
		await until('no highlights', async () => (await decorations()) === 0 || undefined)
		await setting('warraq.highlight', ['PERSON'])
		await until('highlights', async () => (await decorations()) > 0 || undefined)
		await vscode.commands.executeCommand('notifications.showList')
		await observe('appear', { selector: '.notifications-center :text("warraq.highlight")' })
		await vscode.commands.executeCommand('notifications.clearAll')
	})

	it('that says nothing stands for its default', async () => {
		const { document } = await showArticle(seedUri())
		await setting('warraq.highlight', [])
		await until('no highlights', async () => (await decorations()) === 0 || undefined)
		await setting('warraq.highlight', null)
		await until('highlights', async () => (await decorations()) > 0 || undefined)
		await setting('warraq.uiLanguage', null)
		const at = rangeOf(document, 'طرابلس').start
		await until('an English hover', async () => {
			return /[A-Za-z]{4}/.test(await hoverText(document.uri, at)) || undefined
		})
	})
})

async function decorations(): Promise<number> {
	const rows = await observe('rows', null)
	return rows.flatMap((row) => row.boxes).filter((box) => box.classes.includes('ced-')).length
}

const codeOf = (found: vscode.Diagnostic | undefined) =>
	typeof found?.code === 'object' ? found.code.value : found?.code
