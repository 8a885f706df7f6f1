import { window } from 'vscode'
import { corpusPhrases } from './phrases.ts'

/** Asks for a filter, which is in force while the person types; Escape brings back what was. */
export function askFilter(filter: string, set: (filter: string) => void): void {
	const box = window.createInputBox()
	box.title = corpusPhrases().filterTitle
	box.placeholder = corpusPhrases().filterWanted
	box.value = filter
	let isAccepted = false
	box.onDidChangeValue(set)
	box.onDidAccept(() => {
		isAccepted = true
		box.hide()
	})
	box.onDidHide(() => {
		if (!isAccepted) set(filter)
		box.dispose()
	})
	box.show()
}
