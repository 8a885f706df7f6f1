import * as vscode from 'vscode'
import { boxes, drawnRows, isHighlight, isSquiggle } from './drawn.ts'
import { observe } from './observer.ts'
import { findings, setting } from './warraq.ts'
import { closeAll, fileUri, pause, rangeOf, seedUri, show, showArticle } from './workspace.ts'

const THEMES = {
	light: 'Default Light Modern',
	dark: 'Default Dark Modern',
	contrast: 'Default High Contrast',
}
/** Time for panels to open and hovers to come. */
const SETTLE = 1200

const run = (command: string) => vscode.commands.executeCommand(command)

describe('pictures of an article', () => {
	before(async () => {
		await observe('resize', { width: 1240, height: 780 })
		await show(fileUri('english.txt'))
		await run('outline.focus')
		await observe('click', { selector: '.pane-header[aria-label^="Explorer Section"]' })
		await closeAll()
	})
	afterEach(closeAll)
	after(async () => {
		await observe('click', { selector: '.pane-header[aria-label^="Explorer Section"]' })
		await run('workbench.action.closePanel')
		await setting('workbench.colorTheme', undefined)
		await observe('resize', { width: 1440, height: 900 })
		await closeAll()
	})

	for (const [name, theme] of Object.entries(THEMES)) {
		it(`with a date under the mouse, in ${theme}`, async () => {
			await setting('workbench.colorTheme', theme)
			const editor = await showArticle(seedUri())
			await findings(editor.document.uri)
			await boxes('highlights', isHighlight)
			await observe('hover', { word: 'أغسطس' })
			await pause(SETTLE)
			await drawnRows()
			await observe('screenshot', { name: `hover-${name}` })
		})

		it(`with its problems, in ${theme}`, async () => {
			await setting('workbench.colorTheme', theme)
			const editor = await showArticle(fileUri('corpus/cairo-museum.txt'))
			await findings(editor.document.uri)
			await boxes('squiggles', isSquiggle)
			await observe('rest', null)
			await run('workbench.actions.view.problems')
			await pause(SETTLE)
			await observe('screenshot', { name: `article-${name}` })
			await run('workbench.action.closePanel')
		})
	}

	it('with a finding under the mouse', async () => {
		const editor = await showArticle(seedUri())
		await findings(editor.document.uri)
		await boxes('squiggles', isSquiggle)
		await observe('hover', { word: 'وافادت' })
		await pause(SETTLE)
		await observe('screenshot', { name: 'finding' })
	})

	it('with the light bulb at a misspelt word', async () => {
		const editor = await showArticle(fileUri('corpus/cairo-museum.txt'))
		await findings(editor.document.uri)
		await boxes('squiggles', isSquiggle)
		await observe('rest', null)
		editor.selection = new vscode.Selection(
			rangeOf(editor.document, 'واشار').start,
			rangeOf(editor.document, 'واشار').start,
		)
		await run('editor.action.quickFix')
		await observe('appear', { selector: '.action-widget' })
		await pause(SETTLE)
		await observe('screenshot', { name: 'fix' })
		await observe('press', { key: 'Escape', into: '.action-widget' })
	})
})
