import { parentPort, workerData } from 'node:worker_threads'
import {
	type CancellationToken,
	createMessageConnection,
	PortMessageReader,
	PortMessageWriter,
	ResponseError,
} from 'vscode-jsonrpc/node'
import { tidyMemory } from '../../workspace/tidy-memory.ts'
import { signalOf } from '../signal-of.ts'
import { clearOldIndexes } from './clear-old-indexes.ts'
import { DiskKeeper } from './disk-keeper.ts'
import type { IndexKeeper } from './keeper.ts'
import {
	ASK,
	CHECK,
	CHECKED,
	CONCORDANCE,
	FIX,
	type KeeperOrder,
	LAY,
	LINES,
	MEASURE_STYLE,
	MENTIONS,
	PLAN_FIX,
	PROGRESS,
	REFERENCES,
	REFRESH,
	REQUEST_CANCELLED,
	UNDO_FIX,
} from './messages.ts'
import { Tidier } from './tidier.ts'

/** The script of the thread that keeps an index: serves one `DiskKeeper` over the port. */
if (!parentPort) throw new Error('this is the script of a worker thread')
const order = workerData as KeeperOrder
clearOldIndexes(order)
const keeper: IndexKeeper = new DiskKeeper(order)
const tidier = new Tidier(tidyMemory)
const connection = createMessageConnection(
	new PortMessageReader(parentPort),
	new PortMessageWriter(parentPort),
)

connection.onRequest(REFRESH, (options, token) =>
	abortable(token, (signal) => {
		return keeper.refresh(
			options,
			(progress) => {
				tidier.hasRead(progress.read)
				void connection.sendNotification(PROGRESS, progress)
			},
			signal,
		)
	}),
)
connection.onRequest(REFERENCES, ({ order, token: name }, token) =>
	abortable(token, (signal) => {
		return keeper.references(
			order,
			(articles) => void connection.sendProgress(MENTIONS, name, articles),
			signal,
		)
	}),
)
connection.onRequest(CONCORDANCE, ({ order, token: name }, token) =>
	abortable(token, (signal) => {
		return keeper.concordance(
			order,
			(lines) => void connection.sendProgress(LINES, name, lines),
			signal,
		)
	}),
)
connection.onRequest(CHECK, ({ order: { order, options }, token: name }, token) =>
	abortable(token, (signal) => {
		return keeper.check(
			order,
			options,
			(articles) => void connection.sendProgress(CHECKED, name, articles),
			signal,
		)
	}),
)
connection.onRequest(PLAN_FIX, ({ order, options }, token) =>
	abortable(token, (signal) => keeper.planFix(order, options, signal)),
)
connection.onRequest(FIX, ({ order, options }, token) =>
	abortable(token, (signal) => keeper.fix(order, options, signal)),
)
connection.onRequest(MEASURE_STYLE, (options, token) =>
	abortable(token, (signal) => keeper.measureStyle(options, signal)),
)
connection.onRequest(UNDO_FIX, () => keeper.undoFix())
connection.onRequest(ASK, ({ name, question }) => tidier.after(() => keeper.ask(name, question)))
connection.onNotification(LAY, ({ path, summary }) => keeper.lay(path, summary))
connection.listen()

/** Work that stops when the request is cancelled. */
async function abortable<T>(
	token: CancellationToken,
	work: (signal: AbortSignal) => Promise<T>,
): Promise<T | ResponseError<void>> {
	const signal = signalOf(token)
	try {
		return await tidier.after(() => work(signal))
	} catch (error) {
		if (signal.aborted) return new ResponseError(REQUEST_CANCELLED, 'cancelled')
		throw error
	}
}
