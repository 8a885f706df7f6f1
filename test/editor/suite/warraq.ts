import * as vscode from 'vscode'
import { until } from './workspace.ts'

/** What our extension says of itself. */
interface WarraqApi {
	readonly state: 'asleep' | 'starting' | 'ready' | 'error'
}

function extension(): vscode.Extension<WarraqApi> {
	const found = vscode.extensions.getExtension<WarraqApi>('warraq.warraq')
	if (!found) throw new Error('the extension is not installed')
	return found
}

/** Our extension's state; undefined while it is not even activated. */
export const state = (): WarraqApi['state'] | undefined =>
	extension().isActive ? extension().exports.state : undefined

export const serverReady = () =>
	until('the server is ready', () => (state() === 'ready' ? true : undefined))

/** Our findings in a document, once there are some that `isWanted`. */
export function findings(
	uri: vscode.Uri,
	isWanted: (findings: readonly vscode.Diagnostic[]) => boolean = (found) => found.length > 0,
): Promise<readonly vscode.Diagnostic[]> {
	return until(`findings in ${uri.path}`, () => {
		const ours = oursOf(uri)
		return isWanted(ours) ? ours : undefined
	})
}

export const oursOf = (uri: vscode.Uri) =>
	vscode.languages.getDiagnostics(uri).filter((found) => found.source === 'warraq')

/** The outline of an article, once it has one. */
export function outline(uri: vscode.Uri): Promise<readonly vscode.DocumentSymbol[]> {
	return until(`an outline of ${uri.path}`, async () => {
		const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
			'vscode.executeDocumentSymbolProvider',
			uri,
		)
		return symbols && symbols.length > 0 ? symbols : undefined
	})
}

/** A symbol and all below it. */
export const withChildren = (symbol: vscode.DocumentSymbol): vscode.DocumentSymbol[] => [
	symbol,
	...symbol.children.flatMap(withChildren),
]

/** The text of what a hover shows at a position, without the marks that isolate its Arabic. */
export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
		'vscode.executeHoverProvider',
		uri,
		position,
	)
	const contents = hovers.flatMap((hover) => hover.contents)
	return withoutIsolates(
		contents.map((part) => (typeof part === 'string' ? part : part.value)).join('\n'),
	)
}

export const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '')

/** Sets a setting for the workspace; undefined takes it away. */
export const setting = (name: string, value: unknown) =>
	vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Workspace)
