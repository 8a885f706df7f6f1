import { type ExtensionContext, Uri } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { LAUNCH } from './launch.ts'

/** A client whose server is a Node process of its own. */
export function makeNodeClient(
	context: ExtensionContext,
	options: LanguageClientOptions,
): LanguageClient {
	const module = Uri.joinPath(context.extensionUri, 'dist/server.js').fsPath
	const run = { module, transport: TransportKind.ipc, options: LAUNCH }
	const debug = { ...run, options: { ...LAUNCH, execArgv: ['--nolazy', '--inspect=6009'] } }
	return new LanguageClient('warraq', 'Warraq', { run, debug }, options)
}
