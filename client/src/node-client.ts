import { type ExtensionContext, Uri } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'

/** A client whose server is a Node process of its own. */
export function makeNodeClient(
	context: ExtensionContext,
	options: LanguageClientOptions,
): LanguageClient {
	const module = Uri.joinPath(context.extensionUri, 'dist/server.js').fsPath
	const run = { module, transport: TransportKind.ipc, options: { execArgv: [SMALL_NURSERY] } }
	const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } }
	return new LanguageClient('warraq', 'Warraq', { run, debug }, options)
}

/** See `server/src/boot.ts`, which cannot do it for its own thread; `bench/corpus-server.ts` has the same. */
const SMALL_NURSERY = '--max-semi-space-size=2'
