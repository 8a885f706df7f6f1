import { type TextEditor, window } from 'vscode'
import { corpusPhrases } from './phrases.ts'

/** What is selected in the active editor, else the word at its cursor; undefined where there is none. */
export function selectedWords(): string | undefined {
	const editor = window.activeTextEditor
	const text = editor && wordsIn(editor).replace(/\s+/gu, ' ').trim()
	return text ? text : undefined
}

function wordsIn({ document, selection }: TextEditor): string {
	if (!selection.isEmpty) return document.getText(selection)
	const word = document.getWordRangeAtPosition(selection.active)
	return word ? document.getText(word) : ''
}

/** Asks for a word or phrase; undefined when the person gives up. */
export async function askWords(): Promise<string | undefined> {
	const say = corpusPhrases()
	return window.showInputBox({ title: say.concordance, prompt: say.concordanceOf })
}
