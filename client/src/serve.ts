import { Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type * as Protocol from '../../server/src/lsp/protocol.ts'
import { listTexts } from './list-texts.ts'
import { readFile } from './read-file.ts'
import type { ServerState } from './status.ts'

/** Who is told what happens on the connection. */
export interface Listener {
	stateChanged(state: ServerState): void
	analysed(analysed: Protocol.Analysed): void
	indexChanged(state: Protocol.IndexState): void
}

type ListFiles = Protocol.ClientRequests['warraq/listFiles']
type ReadFile = Protocol.ClientRequests['warraq/readFile']
const READ_FILE = 'warraq/readFile' satisfies keyof Protocol.ClientRequests
const LIST_FILES = 'warraq/listFiles' satisfies keyof Protocol.ClientRequests
const ANALYSED = 'warraq/analysed' satisfies keyof Protocol.Notifications
const INDEX_STATE = 'warraq/indexState' satisfies keyof Protocol.Notifications

/** Passes on what the server tells, and answers what it asks. */
export function serve(client: BaseLanguageClient, listener: Listener): void {
	client.onNotification(ANALYSED, (analysed: Protocol.Analysed) => listener.analysed(analysed))
	client.onNotification(INDEX_STATE, (state: Protocol.IndexState) => listener.indexChanged(state))
	client.onRequest<ReadFile['result'], void>(READ_FILE, async ({ uri }: ReadFile['params']) => {
		return (await readFile(Uri.parse(uri))) ?? null
	})
	client.onRequest(LIST_FILES, ({ folder, limit }: ListFiles['params']) =>
		listTexts(Uri.parse(folder), limit),
	)
}
