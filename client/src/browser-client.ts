import { type ExtensionContext, Uri } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import { LanguageClient } from 'vscode-languageclient/browser'

/** A client whose server is a Web Worker beside the extension host. */
export function makeBrowserClient(
	context: ExtensionContext,
	options: LanguageClientOptions,
): LanguageClient {
	const script = Uri.joinPath(context.extensionUri, 'dist/server-worker.js')
	const worker = () => Promise.resolve(new Worker(script.toString(true)))
	return new LanguageClient('warraq', 'Warraq', worker, options)
}
