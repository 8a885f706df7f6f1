import { languages, type Position, type Range, Selection, type TextEditor, window } from 'vscode'
import { ARABIC_NEWS } from './language.ts'
import { phrases } from './phrases.ts'

export type Direction = 'next' | 'previous'

/** The active editor when it shows an Arabic article; otherwise says so. */
export function articleEditor(): TextEditor | undefined {
	const editor = window.activeTextEditor
	if (editor?.document.languageId === ARABIC_NEWS) return editor
	void window.showInformationMessage(phrases().noArticle)
	return undefined
}

/** Selects the nearest range in a direction from the cursor, going round at the ends. */
export function selectNearest(
	editor: TextEditor,
	ranges: readonly Range[],
	direction: Direction,
): void {
	const range = nearest(ranges, editor.selection.start, direction)
	if (!range) return
	editor.selection = new Selection(range.start, range.end)
	editor.revealRange(range)
}

function nearest(ranges: readonly Range[], from: Position, direction: Direction) {
	const sorted = ranges.toSorted((a, b) => a.start.compareTo(b.start))
	return direction === 'next'
		? (sorted.find((range) => range.start.isAfter(from)) ?? sorted[0])
		: (sorted.findLast((range) => range.start.isBefore(from)) ?? sorted.at(-1))
}

/** Where our findings are in the editor's article. */
export const findingRanges = (editor: TextEditor): Range[] =>
	languages
		.getDiagnostics(editor.document.uri)
		.filter((diagnostic) => diagnostic.source === 'warraq')
		.map((diagnostic) => diagnostic.range)
