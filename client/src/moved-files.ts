import { type Disposable, type Uri, type WorkspaceEdit, workspace } from 'vscode'
import type { MovedFile } from '../../server/src/lsp/protocol.ts'
import { save } from './article-date.ts'
import type { Connection } from './connection.ts'
import { corpusAbove } from './detect.ts'

/**
 * Has `warraq.json` follow the files and folders that a person moves or deletes in the editor: the edit is part of that,
 * and is undone with it. The server is started for it where there is a `warraq.json`.
 */
export function followMoves(connection: Connection): Disposable[] {
	const changed = new Map<string, Uri>()
	const ask = async (files: readonly Moved[]): Promise<WorkspaceEdit | undefined> => {
		if (!connection.started && !(await areInCorpora(files))) return undefined
		connection.start()
		const edit = await connection.request('warraq/moveFiles', { files: files.map(asSent) })
		const made = await connection.asEdit(edit)
		for (const [uri] of made?.entries() ?? []) if (!isDirty(uri)) changed.set(uri.toString(), uri)
		return made
	}
	const done = async (): Promise<void> => {
		const files = [...changed.values()].filter(isDirty)
		changed.clear()
		await Promise.all(files.map(save))
		await connection.notify('warraq/moved')
	}
	return [
		workspace.onWillRenameFiles((event) => event.waitUntil(ask(event.files))),
		workspace.onWillDeleteFiles((event) => {
			event.waitUntil(ask(event.files.map((oldUri) => ({ oldUri }))))
		}),
		workspace.onDidRenameFiles(done),
		workspace.onDidDeleteFiles(done),
	]
}

interface Moved {
	readonly oldUri: Uri
	readonly newUri?: Uri
}

async function areInCorpora(files: readonly Moved[]): Promise<boolean> {
	const asked = new Set<string>()
	for (const { oldUri } of files) {
		const folder = oldUri.with({ path: oldUri.path.replace(/[^/]*$/u, '') }).toString()
		if (asked.has(folder)) continue
		asked.add(folder)
		if (await corpusAbove(oldUri)) return true
	}
	return false
}

function asSent({ oldUri, newUri }: Moved): MovedFile {
	return { oldUri: oldUri.toString(), ...(newUri ? { newUri: newUri.toString() } : {}) }
}

function isDirty(uri: Uri): boolean {
	return workspace.textDocuments.some((document) => {
		return document.isDirty && document.uri.toString() === uri.toString()
	})
}
