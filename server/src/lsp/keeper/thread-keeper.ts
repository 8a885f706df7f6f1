import { Worker } from 'node:worker_threads'
import type {
	CancellationToken,
	MessageConnection,
	ProgressType,
	RequestType,
} from 'vscode-languageserver/node'
import type { Summary } from '../../core/index.ts'
import type { ConcordanceEnd, ConcordanceOrder, PlacedLine } from '../../features/concordance.ts'
import type { Answer, Question, QuestionName } from '../../features/corpus-questions.ts'
import type { ArticleMentions } from '../../features/corpus-references.ts'
import type { FixOrder, FixPreview, FixReport } from '../../features/mass-fix.ts'
import {
	CancellationTokenSource,
	createMessageConnection,
	PortMessageReader,
	PortMessageWriter,
} from '../node-library.ts'
import type { CheckEnd, CheckedArticle, CheckOrder } from './check-articles.ts'
import type {
	IndexKeeper,
	Refreshed,
	RefreshOptions,
	RefreshProgress,
	UndoReport,
} from './keeper.ts'
import type { HouseStyle } from './measure-style.ts'
import {
	ASK,
	asThrown,
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
	type Streamed,
	UNDO_FIX,
} from './messages.ts'
import type { ReferenceEnd, ReferenceOrder } from './refer.ts'

/**
 * What questions leave behind is short-lived: an eighth of the usual room for it holds up nobody. And with
 * less than two gigabytes for all the rest V8 lets it double at most before it tidies up, else quadruple.
 * What an index keeps there, the text of names and paths, takes 20 MB for 100,000 articles.
 */
const LIMITS = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 1024 }

/** An index kept in a thread of its own, so that no scan and no query holds up the typing. */
export class ThreadKeeper implements IndexKeeper {
	readonly #thread: Worker
	readonly #connection: MessageConnection
	/** What tells those who wait for an answer that none will come. */
	readonly #waiting = new Set<(end: Error) => void>()
	#ended: Error | undefined
	#streams = 0
	#onProgress: (progress: RefreshProgress) => void = () => undefined

	constructor(script: string, order: KeeperOrder) {
		this.#thread = new Worker(script, { workerData: order, resourceLimits: LIMITS })
		this.#connection = createMessageConnection(
			new PortMessageReader(this.#thread),
			new PortMessageWriter(this.#thread),
		)
		this.#thread.on('error', (error) => this.#end(error))
		this.#thread.on('exit', (code) => this.#end(new Error(`the index ended with code ${code}`)))
		this.#connection.onNotification(PROGRESS, (progress) => this.#onProgress(progress))
		this.#connection.listen()
	}

	async refresh(
		options: RefreshOptions,
		onProgress: (progress: RefreshProgress) => void,
		signal: AbortSignal,
	): Promise<Refreshed> {
		this.#onProgress = onProgress
		return this.#cancellable(signal, (token) =>
			this.#connection.sendRequest(REFRESH, options, token),
		)
	}

	references(
		order: ReferenceOrder,
		onArticles: (articles: readonly ArticleMentions[]) => void,
		signal: AbortSignal,
	): Promise<ReferenceEnd> {
		return this.#streamed(REFERENCES, order, { type: MENTIONS, take: onArticles }, signal)
	}

	concordance(
		order: ConcordanceOrder,
		onLines: (lines: readonly PlacedLine[]) => void,
		signal: AbortSignal,
	): Promise<ConcordanceEnd> {
		return this.#streamed(CONCORDANCE, order, { type: LINES, take: onLines }, signal)
	}

	check(
		order: CheckOrder,
		options: RefreshOptions,
		onArticles: (articles: readonly CheckedArticle[]) => void,
		signal: AbortSignal,
	): Promise<CheckEnd> {
		return this.#streamed(CHECK, { order, options }, { type: CHECKED, take: onArticles }, signal)
	}

	async ask<Name extends QuestionName>(
		name: Name,
		question: Question<Name>,
	): Promise<Answer<Name>> {
		const answer = await this.#orEnd(this.#connection.sendRequest(ASK, { name, question }))
		return answer as Answer<Name>
	}

	planFix(order: FixOrder, options: RefreshOptions, signal: AbortSignal): Promise<FixPreview> {
		return this.#cancellable(signal, (token) =>
			this.#connection.sendRequest(PLAN_FIX, { order, options }, token),
		)
	}

	fix(order: FixOrder, options: RefreshOptions, signal: AbortSignal): Promise<FixReport> {
		return this.#cancellable(signal, (token) =>
			this.#connection.sendRequest(FIX, { order, options }, token),
		)
	}

	measureStyle(options: RefreshOptions, signal: AbortSignal): Promise<HouseStyle> {
		return this.#cancellable(signal, (token) =>
			this.#connection.sendRequest(MEASURE_STYLE, options, token),
		)
	}

	undoFix(): Promise<UndoReport | null> {
		return this.#orEnd(this.#connection.sendRequest(UNDO_FIX))
	}

	lay(path: string, summary: Summary | undefined): void {
		void this.#connection.sendNotification(LAY, { path, summary })
	}

	async dispose(): Promise<void> {
		this.#connection.dispose()
		await this.#thread.terminate()
	}

	/** A request whose answer comes in portions before it ends. */
	async #streamed<Order, Portion, End>(
		request: RequestType<Streamed<Order>, End, void>,
		order: Order,
		portions: { readonly type: ProgressType<Portion>; readonly take: (portion: Portion) => void },
		signal: AbortSignal,
	): Promise<End> {
		const token = this.#streams++
		const listening = this.#connection.onProgress(portions.type, token, portions.take)
		try {
			return await this.#cancellable(signal, (cancel) =>
				this.#connection.sendRequest(request, { order, token }, cancel),
			)
		} finally {
			listening.dispose()
		}
	}

	async #cancellable<T>(
		signal: AbortSignal,
		send: (token: CancellationToken) => Promise<T>,
	): Promise<T> {
		signal.throwIfAborted()
		const cancel = new CancellationTokenSource()
		const stop = (): void => cancel.cancel()
		signal.addEventListener('abort', stop)
		try {
			return await this.#orEnd(send(cancel.token))
		} finally {
			signal.removeEventListener('abort', stop)
		}
	}

	/** A thread that has ended answers nothing: whoever waits is told. */
	#orEnd<T>(answer: Promise<T>): Promise<T> {
		if (this.#ended) return Promise.reject(this.#ended)
		return new Promise((resolve, reject) => {
			this.#waiting.add(reject)
			answer
				.then(resolve, (error) => reject(asThrown(error)))
				.finally(() => this.#waiting.delete(reject))
		})
	}

	#end(end: Error): void {
		this.#ended ??= end
		for (const reject of this.#waiting) reject(end)
		this.#waiting.clear()
	}
}
