import * as vscode from 'vscode'
import { boxes, drawnRows, isHighlight } from './drawn.ts'
import { observe } from './observer.ts'
import { setting } from './warraq.ts'
import { closeAll, fileUri, pause, showArticle } from './workspace.ts'

const THEMES = {
	light: 'Default Light Modern',
	dark: 'Default Dark Modern',
	contrast: 'Default High Contrast',
}
/** Time for panels to open and hovers to come. */
const SETTLE = 1200

const run = (command: string) => vscode.commands.executeCommand(command)

describe('pictures of an article', () => {
	after(async () => {
		await run('workbench.action.closePanel')
		await setting('workbench.colorTheme', undefined)
		await closeAll()
	})

	for (const [name, theme] of Object.entries(THEMES)) {
		it(`in the theme ${theme}`, async () => {
			await setting('workbench.colorTheme', theme)
			await showArticle(fileUri('corpus/cairo-museum.txt'))
			await boxes('highlights', isHighlight)
			await run('outline.focus')
			await pause(SETTLE)
			await drawnRows()
			await observe('screenshot', { name: `article-${name}` })
		})
	}

	it('with a date hovered and the Problems panel open', async () => {
		await setting('workbench.colorTheme', THEMES.light)
		await showArticle(fileUri('corpus/000_a70efb1e516236b5.txt'))
		await boxes('highlights', isHighlight)
		await run('workbench.actions.view.problems')
		await pause(SETTLE)
		await observe('hover', { word: 'أغسطس' })
		await pause(SETTLE)
		await observe('screenshot', { name: 'hover-and-problems' })
	})
})
