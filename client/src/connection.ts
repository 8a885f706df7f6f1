import {
	type CancellationToken,
	type Diagnostic,
	type Disposable,
	type ExtensionContext,
	env,
	type LogOutputChannel,
	type Range,
	type TextDocument,
	Uri,
	type WorkspaceEdit,
	window,
} from 'vscode'
import {
	type BaseLanguageClient,
	CloseAction,
	type CloseHandlerResult,
	ErrorAction,
	ErrorCodes,
	type LanguageClientOptions,
	ProgressType,
	ResponseError,
} from 'vscode-languageclient'
import type * as Protocol from '../../server/src/lsp/protocol.ts'
import { Crashes } from './crashes.ts'
import { ARABIC_NEWS } from './language.ts'
import { phrases } from './phrases.ts'
import { type Listener, serve } from './serve.ts'

/** Makes the client of one kind of extension host. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>

/** The server's life: started once, restarted on demand, given up when it keeps crashing. */
export class Connection implements Disposable {
	readonly #context: ExtensionContext
	readonly #make: MakeClient
	readonly #listener: Listener
	#client: Promise<BaseLanguageClient> | undefined
	#crashes = new Crashes()
	#givenUp: string | undefined
	#log: LogOutputChannel | undefined

	constructor(context: ExtensionContext, make: MakeClient, listener: Listener) {
		this.#context = context
		this.#make = make
		this.#listener = listener
	}

	get started(): boolean {
		return this.#client !== undefined
	}

	/** Starts the server unless it was started already. */
	start(): void {
		if (this.#client) return
		this.#client = this.#start()
		this.#client.catch((error: unknown) => this.#failed(error))
	}

	/** For a wish of the person's; says so again, and is false, when the server was given up. */
	startOnDemand(): boolean {
		this.start()
		if (this.#givenUp !== undefined) this.#tellGivenUp(this.#givenUp)
		return this.#givenUp === undefined
	}

	async restart(): Promise<void> {
		this.#crashes = new Crashes()
		this.#givenUp = undefined
		const old = this.#client
		this.#client = undefined
		await old?.then((client) => client.dispose()).catch(() => undefined)
		this.start()
	}

	showOutput(): void {
		this.#output.show()
	}

	/** Ours, not the client's: it is there before a server runs, and outlives one that failed. */
	get #output(): LogOutputChannel {
		this.#log ??= window.createOutputChannel('Warraq', { log: true })
		return this.#log
	}

	/** Undefined when there is no server to ask, or the person cancelled. */
	async request<Method extends keyof Protocol.Requests>(
		method: Method,
		params: Protocol.Requests[Method]['params'],
		cancel?: CancellationToken,
	): Promise<Protocol.Requests[Method]['result'] | undefined> {
		const client = await this.#client?.catch(() => undefined)
		if (!client?.isRunning()) return undefined
		try {
			// A token that is undefined would be sent as a second parameter.
			return await (cancel
				? client.sendRequest(method, params, cancel)
				: client.sendRequest(method, params))
		} catch (error) {
			if (cancel?.isCancellationRequested || isUnanswered(error)) return undefined
			throw error
		}
	}

	/** An edit of the server's as the editor applies it. */
	async asEdit(
		edit: Protocol.Requests['warraq/setArticleDate']['result'] | undefined,
	): Promise<WorkspaceEdit | undefined> {
		return (await this.#client)?.protocol2CodeConverter.asWorkspaceEdit(edit)
	}

	/** Findings of the server's as the editor lists them. */
	async asDiagnostics({ diagnostics }: Protocol.ArticleFindings): Promise<Diagnostic[]> {
		const client = await this.#client?.catch(() => undefined)
		return (await client?.protocol2CodeConverter.asDiagnostics([...diagnostics])) ?? []
	}

	/** A request whose answer comes in portions before it ends; undefined as `request` is. */
	async streamed<Method extends 'warraq/concordance' | 'warraq/checkFolder', Portion>(
		method: Method,
		order: Omit<Protocol.Requests[Method]['params'], 'partialResultToken'>,
		onPortion: (portion: Portion) => void,
		cancel: CancellationToken,
	): Promise<Protocol.Requests[Method]['result'] | undefined> {
		const partialResultToken = crypto.randomUUID()
		const client = await this.#client?.catch(() => undefined)
		const listening = client?.onProgress(new ProgressType<Portion>(), partialResultToken, onPortion)
		try {
			const params = { ...order, partialResultToken } as Protocol.Requests[Method]['params']
			return await this.request(method, params, cancel)
		} finally {
			listening?.dispose()
		}
	}

	/** Tells the server something, when there is one. */
	async notify(method: keyof Protocol.ClientNotifications): Promise<void> {
		const client = await this.#client?.catch(() => undefined)
		if (client?.isRunning()) await client.sendNotification(method)
	}

	async #start(): Promise<BaseLanguageClient> {
		this.#listener.stateChanged('starting')
		const client = await this.#make(this.#options())
		serve(client, this.#listener)
		await client.start()
		this.#listener.stateChanged('ready')
		return client
	}

	#options(): LanguageClientOptions {
		const { storageUri } = this.#context
		const initializationOptions: Protocol.InitializationOptions = {
			knowledgeUri: Uri.joinPath(this.#context.extensionUri, 'dist/knowledge.bin').toString(true),
			semanticTokens: false,
			locale: env.language,
			...(storageUri ? { storageUri: storageUri.toString() } : {}),
		}
		return {
			documentSelector: [{ language: ARABIC_NEWS }, { pattern: '**/warraq.json' }],
			initializationOptions,
			diagnosticCollectionName: 'warraq',
			outputChannel: this.#output,
			errorHandler: {
				error: () => ({ action: ErrorAction.Continue }),
				closed: () => this.#closed(),
			},
		}
	}

	#closed(): CloseHandlerResult {
		if (this.#crashes.isForgiven(Date.now())) return { action: CloseAction.Restart, handled: true }
		this.#failed(undefined)
		return { action: CloseAction.DoNotRestart, handled: true }
	}

	#failed(error: unknown): void {
		this.#listener.stateChanged('error')
		const say = phrases()
		this.#givenUp = error instanceof Error ? `${say.crashed} ${error.message}` : say.crashed
		this.#tellGivenUp(this.#givenUp)
	}

	#tellGivenUp(message: string): void {
		const say = phrases()
		void window.showErrorMessage(message, say.restart, say.showOutput).then((choice) => {
			if (choice === say.restart) void this.restart()
			if (choice === say.showOutput) this.showOutput()
		})
	}

	async dispose(): Promise<void> {
		await (await this.#client?.catch(() => undefined))?.dispose()
		this.#log?.dispose()
	}
}

/** How a document is named in our own requests. */
export const articleOf = (document: TextDocument) => ({
	textDocument: { uri: document.uri.toString() },
})

/** A range as it is sent: the editor's own becomes a list in JSON. */
export const plainRange = ({
	start,
	end,
}: Range): NonNullable<Protocol.HighlightParams['lines']> => ({
	start: { line: start.line, character: start.character },
	end: { line: end.line, character: end.character },
})

/** Whether the server went away before it could answer. */
const isUnanswered = (error: unknown) =>
	error instanceof ResponseError && error.code === ErrorCodes.PendingResponseRejected
