import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import {
	type ClientCapabilities,
	createMessageConnection,
	type Diagnostic,
	type InitializeResult,
	type MessageConnection,
	type PublishDiagnosticsParams,
	StreamMessageReader,
	StreamMessageWriter,
} from 'vscode-languageserver/node'

/** The server that the build made. */
export const SERVER = join(import.meta.dirname, '..', '..', 'dist', 'server.js')

/** What VS Code can do, as far as the server asks. */
export const LIKE_VS_CODE: ClientCapabilities = {
	textDocument: {
		hover: { contentFormat: ['markdown', 'plaintext'] },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		diagnostic: { relatedDocumentSupport: true },
	},
	workspace: {
		configuration: true,
		didChangeConfiguration: { dynamicRegistration: true },
		didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
		diagnostics: { refreshSupport: true },
		workspaceEdit: { documentChanges: true },
		workspaceFolders: true,
	},
}

export interface Setup {
	readonly capabilities?: ClientCapabilities
	readonly initializationOptions?: object
	/** The URI of the open folder. */
	readonly folder?: string
	/** The script to run; the built server when left out. */
	readonly server?: string
	/** What Node is started with. */
	readonly execArgv?: readonly string[]
	/** Beside our own environment. */
	readonly env?: Readonly<Record<string, string>>
}

interface Said {
	readonly method: string
	readonly params: unknown
}

/** A client of the built server over stdio, as plain as LSP allows. It notes all that it is told. */
export class LspClient {
	readonly connection: MessageConnection
	readonly initialized: InitializeResult
	/** What is set under `warraq`; a promise keeps the server waiting. */
	settings: unknown = {}
	/** Which requests of the server it answers with an error. */
	refuses: (method: string) => boolean = () => false
	/** What it answers when it is asked to apply an edit. */
	appliesEdits = true
	readonly #server: ChildProcess
	readonly #said: Said[] = []
	readonly #waiting = new Set<() => void>()

	static async start(setup: Setup = {}): Promise<LspClient> {
		const args = [...(setup.execArgv ?? []), setup.server ?? SERVER, '--stdio']
		const server = spawn(process.execPath, args, {
			stdio: ['pipe', 'pipe', 'inherit'],
			env: { ...process.env, ...setup.env },
		})
		const connection = createMessageConnection(
			new StreamMessageReader(server.stdout),
			new StreamMessageWriter(server.stdin),
		)
		connection.listen()
		const { folder, capabilities = LIKE_VS_CODE, initializationOptions } = setup
		const initialized = await connection.sendRequest<InitializeResult>('initialize', {
			processId: process.pid,
			rootUri: null,
			workspaceFolders: folder ? [{ uri: folder, name: 'corpus' }] : null,
			capabilities,
			initializationOptions,
		})
		const client = new LspClient(server, connection, initialized)
		await connection.sendNotification('initialized', {})
		return client
	}

	private constructor(
		server: ChildProcess,
		connection: MessageConnection,
		initialized: InitializeResult,
	) {
		this.#server = server
		this.connection = connection
		this.initialized = initialized
		connection.onUnhandledNotification(({ method, params }) => this.#note({ method, params }))
		connection.onRequest((method, params) => {
			this.#note({ method, params })
			if (this.refuses(method)) throw new Error('no')
			if (method === 'workspace/applyEdit') return { applied: this.appliesEdits }
			return method === 'workspace/configuration' ? this.#configuration() : null
		})
	}

	/** The server's process. */
	get pid(): number | undefined {
		return this.#server.pid
	}

	async stop(): Promise<number | null> {
		const ended = new Promise<number | null>((resolve) => this.#server.once('exit', resolve))
		await this.connection.sendRequest('shutdown')
		await this.connection.sendNotification('exit')
		this.connection.dispose()
		return ended
	}

	open(uri: string, text: string, languageId = 'arabic-news'): Promise<void> {
		const textDocument = { uri, languageId, version: 1, text }
		return this.connection.sendNotification('textDocument/didOpen', { textDocument })
	}

	/** Sends `contentChanges`: a range and its new text, or the whole text. */
	change(uri: string, version: number, ...contentChanges: object[]): Promise<void> {
		return this.connection.sendNotification('textDocument/didChange', {
			textDocument: { uri, version },
			contentChanges,
		})
	}

	ask<Result>(method: string, uri: string, params: object = {}): Promise<Result> {
		return this.connection.sendRequest(method, { textDocument: { uri }, ...params })
	}

	async pull(uri: string): Promise<readonly Diagnostic[]> {
		return (await this.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', uri)).items
	}

	/** Tells the server of new settings. */
	configure(settings: unknown): Promise<void> {
		this.settings = settings
		return this.connection.sendNotification('workspace/didChangeConfiguration', {
			settings: { warraq: settings },
		})
	}

	/** The first thing the server said, or will say, with this method, that passes. */
	async told<Params>(method: string, passes = (_: Params) => true): Promise<Params> {
		while (true) {
			const found = this.#said.find(
				(said) => said.method === method && passes(said.params as Params),
			)
			if (found) return found.params as Params
			await new Promise<void>((resolve) => this.#waiting.add(resolve))
		}
	}

	/** All that the server has said so far with this method, that passes. */
	toldAll<Params>(method: string, passes: (params: Params) => boolean): readonly Params[] {
		const said = this.#said.filter((each) => each.method === method)
		return said.map(({ params }) => params as Params).filter(passes)
	}

	/** The diagnostics that the server sends of its own accord, once they pass. */
	async pushed(uri: string, passes = (_: readonly Diagnostic[]) => true) {
		const { diagnostics } = await this.told<PublishDiagnosticsParams>(
			'textDocument/publishDiagnostics',
			(params) => params.uri === uri && passes(params.diagnostics),
		)
		return diagnostics
	}

	/** Forgets what the server said so far. */
	forget(): void {
		this.#said.length = 0
	}

	async #configuration(): Promise<unknown[]> {
		return [await this.settings]
	}

	#note(said: Said): void {
		this.#said.push(said)
		for (const wake of this.#waiting) wake()
		this.#waiting.clear()
	}
}
