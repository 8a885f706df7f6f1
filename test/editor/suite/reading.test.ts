import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { findings, hoverText, outline, withChildren, withoutIsolates } from './warraq.ts'
import { closeAll, fileUri, rangeOf, seedUri, showArticle } from './workspace.ts'

/** Undated: its relative dates have no year. */
const SEED_DATES = ['XXXX-08-03', 'XXXX-04-04', 'XXXX-01-02']

describe('an open article', () => {
	afterEach(closeAll)

	it('has an outline of its people, places, organisations and dates', async () => {
		const { document } = await showArticle(seedUri())
		const symbols = (await outline(document.uri)).flatMap(withChildren)
		const names = symbols.map((symbol) => withoutIsolates(symbol.name))
		for (const wanted of 'طرابلس ليبيا القاهرة'.split(' ')) {
			assert.ok(names.includes(wanted), `${wanted} in ${names.join(' | ')}`)
		}
		for (const part of 'حفتر ماكرون السيسي'.split(' ')) {
			assert.ok(
				names.some((name) => name.includes(part)),
				`${part} in ${names.join(' | ')}`,
			)
		}
		for (const value of SEED_DATES) assert.ok(names.includes(value), `${value} in ${names}`)
	})

	it('says the ISO value of a date under the mouse', async () => {
		const { document } = await showArticle(seedUri())
		const { start } = rangeOf(document, 'أغسطس/آب')
		await outline(document.uri)
		assert.match(await hoverText(document.uri, start), /XXXX-08-03/)
	})

	it('resolves dates by the article date that warraq.json gives', async () => {
		const { document } = await showArticle(fileUri('corpus/cairo-museum.txt'))
		const names = (await outline(document.uri)).flatMap(withChildren).map((symbol) => symbol.name)
		const dates = names.filter((name) => /^[\dX]{4}-\d\d/.test(name))
		assert.ok(dates.length > 0)
		assert.deepEqual(
			dates.filter((value) => value.includes('X')),
			[],
		)
	})

	it('has findings with reasons', async () => {
		const { document } = await showArticle(seedUri())
		const words = (await findings(document.uri)).map((found) => document.getText(found.range))
		for (const wanted of 'وافادت بان'.split(' ')) {
			assert.ok(words.includes(wanted), `${wanted} in ${words.join(' | ')}`)
		}
		assert.ok(words.some((word) => word.startsWith('عبدالفتاح')))
	})

	it('says under the mouse why a finding matters, and leaves the rest to the editor', async () => {
		const { document } = await showArticle(seedUri())
		const found = await findings(document.uri)
		const { range, message } = found.find((each) => document.getText(each.range) === 'وافادت') ?? {}
		assert.ok(range && message)
		const text = await hoverText(document.uri, range.start)
		assert.match(text, /splits every count in two/)
		assert.ok(!text.includes(withoutIsolates(message)))
	})

	it('marks the other mentions of the entity at the cursor', async () => {
		const { document } = await showArticle(seedUri())
		await outline(document.uri)
		const marks = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
			'vscode.executeDocumentHighlights',
			document.uri,
			rangeOf(document, 'طرابلس').start,
		)
		const words = marks.map((mark) => document.getText(mark.range))
		assert.equal(words.join(' '), 'طرابلس طرابلس طرابلس')
	})

	it('gives our client no coloured tokens, which would scramble its lines', async () => {
		const { document } = await showArticle(seedUri())
		await outline(document.uri)
		const legend = await vscode.commands.executeCommand(
			'vscode.provideDocumentSemanticTokensLegend',
			document.uri,
		)
		assert.equal(legend, undefined)
	})
})
