import { type Uri, type WorkspaceEdit, window, workspace } from 'vscode'
import { isIsoDate } from '../../server/src/core/text/iso-date.ts'
import { phrases } from './phrases.ts'

/** Asks for the day an article was published; undefined when the person gives up. */
export async function askDay(proposed: string | undefined): Promise<string | undefined> {
	const say = phrases()
	const answer = await window.showInputBox({
		title: say.articleDate,
		prompt: say.dateWanted,
		placeHolder: '2019-12-29',
		value: proposed ?? '',
		validateInput: (text) => (isIsoDate(text.trim()) ? undefined : say.dateWrong),
	})
	return answer?.trim()
}

/** Applies an edit and saves every file it touched, so that the next reader of the disk sees it. */
export async function applyAndSave(edit: WorkspaceEdit): Promise<void> {
	if (!(await workspace.applyEdit(edit))) throw new Error('the edit was refused')
	await Promise.all(edit.entries().map(([uri]) => save(uri)))
}

/** Saves a file where it has unsaved changes. */
export async function save(uri: Uri): Promise<void> {
	const document = await workspace.openTextDocument(uri)
	if (document.isDirty && !(await document.save())) throw new Error(`${uri.fsPath} was not saved`)
}
