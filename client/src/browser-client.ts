import { type ExtensionContext, Uri } from 'vscode'
import type { LanguageClientOptions, MessageTransports } from 'vscode-languageclient'
import {
	BrowserMessageReader,
	BrowserMessageWriter,
	LanguageClient,
} from 'vscode-languageclient/browser'

/** A client whose server is a Web Worker beside the extension host. */
export function makeBrowserClient(
	context: ExtensionContext,
	options: LanguageClientOptions,
): LanguageClient {
	const script = Uri.joinPath(context.extensionUri, 'dist/server-worker.js')
	// Not the worker itself: the extension host's own Worker is not an instance the library knows.
	const transports = (): Promise<MessageTransports> => {
		const worker = new Worker(script.toString(true))
		const reader = new BrowserMessageReader(worker)
		return Promise.resolve({ reader, writer: new BrowserMessageWriter(worker) })
	}
	return new LanguageClient('warraq', 'Warraq', transports, options)
}
