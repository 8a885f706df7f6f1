import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { boxes, drawnRows, isHighlight, isOccurrence, isSquiggle, onEveryScreen } from './drawn.ts'
import { scrambled, wordsOnBoxes } from './order.ts'
import { findings, outline, withChildren } from './warraq.ts'
import { closeAll, fileUri, rangeOf, seedUri, showArticle, until } from './workspace.ts'

/** What an extension could draw on two words of the seed, and must not. */
const FORBIDDEN: Readonly<Record<string, vscode.DecorationRenderOptions>> = {
	'the text in colour': { color: '#d00000' },
	'the text in bold': { fontWeight: 'bold' },
	'text put in after a word': { after: { contentText: '2019-08-03' } },
}

describe('the order of words on screen', () => {
	afterEach(closeAll)

	it('is the order of the text under highlights and squiggles', async () => {
		const editor = await showArticle(seedUri())
		await findings(editor.document.uri)
		await boxes('highlights', isHighlight)
		await boxes('squiggles', isSquiggle)
		const screens = await onEveryScreen(editor, scrambled)
		assert.deepEqual(screens.flat(), [])
	})

	it('is seen on words that the highlights really cover', async () => {
		const editor = await showArticle(seedUri())
		await boxes('highlights', isHighlight)
		const symbols = (await outline(editor.document.uri)).flatMap(withChildren)
		const named = symbols
			.slice(1) // the headline
			.filter((symbol) => symbol.children.length === 0)
			.flatMap((symbol) => wordsOf(editor.document.getText(symbol.selectionRange)))
		const screens = await onEveryScreen(editor, (rows) => wordsOnBoxes(rows, isHighlight))
		const covered = new Set(screens.flat())
		for (const word of covered) assert.ok(isNamed(word, named), `${word} is covered`)
		for (const word of named) assert.ok(isCovered(word, covered), `${word} is not covered`)
	})

	it('survives the occurrences of the name at the cursor', async () => {
		const editor = await showArticle(seedUri())
		await outline(editor.document.uri)
		const { start } = rangeOf(editor.document, 'طرابلس')
		editor.selection = new vscode.Selection(start, start)
		await boxes('occurrences', isOccurrence)
		assert.deepEqual(scrambled(await drawnRows()), [])
	})

	it('survives a selection', async () => {
		const editor = await showArticle(seedUri())
		const range = rangeOf(editor.document, 'أوروبية مصرية')
		editor.selection = new vscode.Selection(range.start, range.end)
		const rows = await drawnRows()
		assert.deepEqual(scrambled(rows), [])
	})

	it('survives Latin words, numbers, links and brackets', async () => {
		await showArticle(fileUri('articles/mixed.txt'))
		await boxes('highlights', isHighlight)
		assert.deepEqual(scrambled(await drawnRows()), [])
	})

	for (const [what, options] of Object.entries(FORBIDDEN)) {
		it(`is lost under ${what}: the proof can fail`, async () => {
			const editor = await showArticle(seedUri())
			const type = vscode.window.createTextEditorDecorationType(options)
			const words = 'المنطقة أوروبية'.split(' ')
			editor.setDecorations(
				type,
				words.map((word) => rangeOf(editor.document, word)),
			)
			await until(
				'a scrambled line',
				async () => scrambled(await drawnRows()).length > 0 || undefined,
			)
			type.dispose()
		})
	}
})

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** A mention may leave out the proclitics of its word. */
const isNamed = (covered: string, named: readonly string[]) =>
	named.some((word) => covered.endsWith(word))
const isCovered = (word: string, covered: ReadonlySet<string>) =>
	[...covered].some((each) => each.endsWith(word))
