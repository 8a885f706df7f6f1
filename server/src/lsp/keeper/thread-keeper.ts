import { Worker } from 'node:worker_threads'
import {
	CancellationTokenSource,
	createMessageConnection,
	type MessageConnection,
	PortMessageReader,
	PortMessageWriter,
} from 'vscode-languageserver/node'
import type { Summary } from '../../core/index.ts'
import type { Answer, Question, QuestionName } from '../../features/corpus-questions.ts'
import type { IndexKeeper, Refreshed, RefreshOptions, RefreshProgress } from './keeper.ts'
import { ASK, type KeeperOrder, LAY, PROGRESS, REFRESH } from './messages.ts'

/** An index kept in a thread of its own, so that no scan and no query holds up the typing. */
export class ThreadKeeper implements IndexKeeper {
	readonly #thread: Worker
	readonly #connection: MessageConnection
	readonly #ended: Promise<never>
	#onProgress: (progress: RefreshProgress) => void = () => undefined

	constructor(script: string, order: KeeperOrder) {
		this.#thread = new Worker(script, { workerData: order })
		this.#connection = createMessageConnection(
			new PortMessageReader(this.#thread),
			new PortMessageWriter(this.#thread),
		)
		this.#ended = new Promise((_, reject) => {
			this.#thread.on('error', reject)
			this.#thread.on('exit', (code) => reject(new Error(`the index ended with code ${code}`)))
		})
		this.#ended.catch(() => undefined)
		this.#connection.onNotification(PROGRESS, (progress) => this.#onProgress(progress))
		this.#connection.listen()
	}

	async refresh(
		options: RefreshOptions,
		onProgress: (progress: RefreshProgress) => void,
		signal: AbortSignal,
	): Promise<Refreshed> {
		const cancel = new CancellationTokenSource()
		const stop = (): void => cancel.cancel()
		signal.addEventListener('abort', stop)
		this.#onProgress = onProgress
		try {
			return await this.#orEnd(this.#connection.sendRequest(REFRESH, options, cancel.token))
		} finally {
			signal.removeEventListener('abort', stop)
		}
	}

	async ask<Name extends QuestionName>(
		name: Name,
		question: Question<Name>,
	): Promise<Answer<Name>> {
		const answer = await this.#orEnd(this.#connection.sendRequest(ASK, { name, question }))
		return answer as Answer<Name>
	}

	lay(path: string, summary: Summary | undefined): void {
		void this.#connection.sendNotification(LAY, { path, summary })
	}

	async dispose(): Promise<void> {
		this.#connection.dispose()
		await this.#thread.terminate()
	}

	/** A thread that has ended answers nothing: whoever waits is told. */
	#orEnd<T>(answer: Promise<T>): Promise<T> {
		return Promise.race([answer, this.#ended])
	}
}
