import type { ServerCapabilities } from 'vscode-languageserver'
import { FIX_ALL, QUICK_FIX, REWRITE } from '../features/action.ts'
import { SOURCE } from '../features/diagnostics.ts'
import { LEGEND } from '../features/semantic-tokens.ts'
import type { Client } from './client.ts'
import { hasServerCommands, SERVER_COMMANDS } from './commands.ts'
import { TextDocumentSyncKind } from './library.ts'

/** What the server offers a client. */
export function capabilities(client: Client): ServerCapabilities {
	return {
		textDocumentSync: {
			openClose: true,
			change: TextDocumentSyncKind.Incremental,
			save: true,
		},
		hoverProvider: true,
		completionProvider: {},
		workspaceSymbolProvider: { resolveProvider: true },
		documentSymbolProvider: { label: 'Warraq' },
		definitionProvider: true,
		referencesProvider: true,
		documentHighlightProvider: true,
		renameProvider: { prepareProvider: true },
		codeActionProvider: { codeActionKinds: [QUICK_FIX, FIX_ALL, REWRITE] },
		...(hasServerCommands(client)
			? { executeCommandProvider: { commands: [...SERVER_COMMANDS] } }
			: {}),
		workspace: workspaceCapabilities(client),
		foldingRangeProvider: true,
		selectionRangeProvider: true,
		...(client.takesSemanticTokens
			? { semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true } }
			: {}),
		...(client.pullsDiagnostics
			? {
					diagnosticProvider: {
						identifier: SOURCE,
						interFileDependencies: false,
						workspaceDiagnostics: false,
					},
				}
			: {}),
	}
}

/** Our own client asks about files in its own way: it may have to start the server first. */
function workspaceCapabilities(client: Client): NonNullable<ServerCapabilities['workspace']> {
	const all = { filters: [{ pattern: { glob: '**' } }] }
	return {
		...(client.tellsFolders
			? { workspaceFolders: { supported: true, changeNotifications: true } }
			: {}),
		...(client.asksBeforeMoves && !client.isOurs
			? { fileOperations: { willRename: all, didRename: all } }
			: {}),
	}
}
