import { type Disposable, type Uri, type WorkspaceEdit, workspace } from 'vscode'
import { applyAndSave, save } from './article-date.ts'
import type { Connection } from './connection.ts'
import { corpusAbove } from './detect.ts'

interface Move {
	readonly oldUri: Uri
	readonly newUri: Uri
}

/**
 * Has `warraq.json` follow the files and folders that a person renames or moves in the editor, and also where that is
 * undone. The server is started for it where there is a `warraq.json`.
 */
export function followMoves(connection: Connection): Disposable[] {
	const asked = new Set<string>()
	const changed = new Map<string, Uri>()
	const ask = async (moves: readonly Move[]): Promise<WorkspaceEdit | undefined> => {
		if (!connection.started && !(await areInCorpora(moves))) return undefined
		connection.start()
		const files = moves.map(({ oldUri, newUri }) => ({ oldUri: `${oldUri}`, newUri: `${newUri}` }))
		return connection.asEdit(await connection.request('warraq/moveFiles', { files }))
	}
	const before = async (moves: readonly Move[]): Promise<WorkspaceEdit | undefined> => {
		for (const move of moves) asked.add(nameOf(move))
		const edit = await ask(moves)
		for (const [uri] of edit?.entries() ?? []) if (!isDirty(uri)) changed.set(`${uri}`, uri)
		return edit
	}
	/** Nobody asks us before a move is undone. */
	const after = async (moves: readonly Move[]): Promise<void> => {
		const undone = moves.filter((move) => !asked.delete(nameOf(move)))
		const files = [...changed.values()].filter(isDirty)
		changed.clear()
		await Promise.all(files.map(save))
		const edit = undone.length > 0 ? await ask(undone) : undefined
		if (edit) await applyAndSave(edit)
		await connection.notify('warraq/moved')
	}
	return [
		workspace.onWillRenameFiles((event) => event.waitUntil(before(event.files))),
		workspace.onDidRenameFiles(({ files }) => after(files)),
		workspace.onDidDeleteFiles(() => connection.notify('warraq/moved')),
	]
}

const nameOf = ({ oldUri, newUri }: Move) => `${oldUri} ${newUri}`

async function areInCorpora(moves: readonly Move[]): Promise<boolean> {
	const folders = new Set<string>()
	for (const { oldUri } of moves) {
		const folder = oldUri.path.replace(/[^/]*$/u, '')
		if (folders.has(folder)) continue
		folders.add(folder)
		if (await corpusAbove(oldUri)) return true
	}
	return false
}

function isDirty(uri: Uri): boolean {
	return workspace.textDocuments.some(
		(document) => document.isDirty && `${document.uri}` === `${uri}`,
	)
}
