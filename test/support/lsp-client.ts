import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import {
	type ClientCapabilities,
	createProtocolConnection,
	type Diagnostic,
	type InitializeResult,
	type ProtocolConnection,
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
		diagnostic: { relatedDocumentSupport: true },
	},
	workspace: {
		configuration: true,
		didChangeConfiguration: { dynamicRegistration: true },
		didChangeWatchedFiles: { dynamicRegistration: true },
		diagnostics: { refreshSupport: true },
		workspaceEdit: { documentChanges: true },
	},
}

export interface Setup {
	readonly capabilities?: ClientCapabilities
	readonly initializationOptions?: object
	/** The URI of the open folder. */
	readonly folder?: string
	readonly server?: string
}

/** A client of the built server over stdio, as plain as LSP allows. */
export class LspClient {
	readonly connection: ProtocolConnection
	readonly notifications: { readonly method: string; readonly params: unknown }[] = []
	/** What is set under `warraq`, and how often it was asked for. */
	settings: unknown = {}
	initialized: InitializeResult | undefined
	readonly #server: ChildProcess
	readonly #waiting = new Set<() => void>()

	constructor(server = SERVER) {
		this.#server = spawn(process.execPath, [server, '--stdio'], {
			stdio: ['pipe', 'pipe', 'inherit'],
		})
		const { stdin, stdout } = this.#server
		if (!stdin || !stdout) throw new Error('the server has no pipes')
		const reader = new StreamMessageReader(stdout)
		this.connection = createProtocolConnection(reader, new StreamMessageWriter(stdin))
		this.connection.onUnhandledNotification(({ method, params }) => this.#note(method, params))
		this.connection.onRequest('workspace/configuration', () => [this.settings])
		this.connection.onRequest('client/registerCapability', () => null)
		this.connection.listen()
	}

	async start({ capabilities = LIKE_VS_CODE, initializationOptions, folder }: Setup = {}) {
		this.initialized = await this.connection.sendRequest<InitializeResult>('initialize', {
			processId: process.pid,
			rootUri: null,
			workspaceFolders: folder ? [{ uri: folder, name: 'corpus' }] : null,
			capabilities,
			initializationOptions,
		})
		await this.connection.sendNotification('initialized', {})
	}

	async stop(): Promise<void> {
		await this.connection.sendRequest('shutdown')
		const ended = new Promise((resolve) => this.#server.once('exit', resolve))
		await this.connection.sendNotification('exit')
		await ended
		this.connection.dispose()
	}

	open(uri: string, text: string, languageId = 'arabic-news'): Promise<void> {
		return this.connection.sendNotification('textDocument/didOpen', {
			textDocument: { uri, languageId, version: 1, text },
		})
	}

	ask<Result>(method: string, uri: string, params: object = {}): Promise<Result> {
		return this.connection.sendRequest(`textDocument/${method}`, {
			textDocument: { uri },
			...params,
		})
	}

	async pull(uri: string): Promise<Diagnostic[]> {
		return (await this.ask<{ items: Diagnostic[] }>('diagnostic', uri)).items
	}

	/** The first notification, past or future, that passes. */
	async notified<Params>(method: string, passes = (_: Params) => true): Promise<Params> {
		while (true) {
			const found = this.notifications.find(
				(each) => each.method === method && passes(each.params as Params),
			)
			if (found) return found.params as Params
			await new Promise<void>((resolve) => this.#waiting.add(resolve))
		}
	}

	/** The diagnostics that the server pushes for a file, once they pass. */
	pushed(uri: string, passes = (_: Diagnostic[]) => true): Promise<PublishDiagnosticsParams> {
		return this.notified<PublishDiagnosticsParams>(
			'textDocument/publishDiagnostics',
			(params) => params.uri === uri && passes(params.diagnostics),
		)
	}

	#note(method: string, params: unknown): void {
		this.notifications.push({ method, params })
		for (const wake of this.#waiting) wake()
		this.#waiting.clear()
	}
}
