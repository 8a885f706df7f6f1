import { parentPort, workerData } from 'node:worker_threads'
import {
	createMessageConnection,
	LSPErrorCodes,
	PortMessageReader,
	PortMessageWriter,
	ResponseError,
} from 'vscode-languageserver/node'
import { DiskKeeper } from './disk-keeper.ts'
import type { RefreshProgress } from './keeper.ts'
import { ASK, type KeeperOrder, LAY, PROGRESS, REFRESH } from './messages.ts'

/** The script of the thread that keeps an index: serves one `DiskKeeper` over the port. */
if (!parentPort) throw new Error('this is the script of a worker thread')
const keeper = new DiskKeeper(workerData as KeeperOrder)
const connection = createMessageConnection(
	new PortMessageReader(parentPort),
	new PortMessageWriter(parentPort),
)

connection.onRequest(REFRESH, async (options, token) => {
	const abort = new AbortController()
	token.onCancellationRequested(() => abort.abort())
	const report = (progress: RefreshProgress): void => {
		void connection.sendNotification(PROGRESS, progress)
	}
	try {
		return await keeper.refresh(options, report, abort.signal)
	} catch (error) {
		if (abort.signal.aborted) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
		throw error
	}
})
connection.onRequest(ASK, ({ name, question }) => keeper.ask(name, question))
connection.onNotification(LAY, ({ path, summary }) => keeper.lay(path, summary))
connection.listen()
