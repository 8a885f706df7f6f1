import * as vscode from 'vscode'
import { type DrawnRow, observe } from './observer.ts'
import { pause, until } from './workspace.ts'

const BETWEEN_LOOKS = 120

/** The rows on the screen, once two looks in a row see the same. */
export async function drawnRows(): Promise<readonly DrawnRow[]> {
	let last = ''
	return until('a screen that stands still', async () => {
		await pause(BETWEEN_LOOKS)
		const rows = await observe('rows', null)
		const now = JSON.stringify(rows)
		const isSame = now === last
		last = now
		return isSame ? rows : undefined
	})
}

/** Goes through an article screen by screen; gives what `look` finds on each. */
export async function onEveryScreen<Found>(
	editor: vscode.TextEditor,
	look: (rows: readonly DrawnRow[]) => Found,
): Promise<Found[]> {
	const found: Found[] = []
	let line = 0
	while (true) {
		editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop)
		found.push(look(await drawnRows()))
		const end = editor.visibleRanges.at(-1)?.end.line ?? line
		if (end >= editor.document.lineCount - 1 || end <= line) return found
		line = end
	}
}

/** Boxes of decorations that extensions draw. */
export const isHighlight = (classes: string) => classes.includes('ced-')
export const isSquiggle = (classes: string) => classes.includes('squiggly')
export const isOccurrence = (classes: string) => classes.includes('wordHighlight')

/** Waits until the screen shows boxes of a kind. */
export const boxes = (what: string, isWanted: (classes: string) => boolean) =>
	until(what, async () => (await areShown(isWanted)) || undefined)

/** Waits until it shows none. */
export const noBoxes = (what: string, isWanted: (classes: string) => boolean) =>
	until(what, async () => !(await areShown(isWanted)) || undefined)

async function areShown(isWanted: (classes: string) => boolean): Promise<boolean> {
	const rows = await observe('rows', null)
	return rows.some((row) => row.boxes.some((box) => isWanted(box.classes)))
}
