import type { ClientCapabilities, InitializeParams, MarkupKind } from 'vscode-languageserver'
import type { InitializationOptions } from './protocol.ts'

/** What we need to know of the client, read off what it says when it starts. */
export interface Client {
	/** Takes the notifications and answers the requests of `protocol.ts`. */
	readonly isOurs: boolean
	readonly knowledgeUri: string | undefined
	/** The folder where indexes are kept; without one they stay in memory. */
	readonly storageUri: string | undefined
	/** The language the editor itself speaks. */
	readonly locale: string
	/** The folders that are open at first. */
	readonly folders: readonly string[]
	/** Tells which folders come and go. */
	readonly tellsFolders: boolean
	readonly hoverKind: MarkupKind
	/** Takes outlines as trees. */
	readonly nestsSymbols: boolean
	readonly takesSemanticTokens: boolean
	readonly pullsDiagnostics: boolean
	readonly refreshesDiagnostics: boolean
	readonly refreshesSemanticTokens: boolean
	readonly takesVersionedEdits: boolean
	/** Applies the edits we ask it to. */
	readonly appliesEdits: boolean
	/** Makes files where an edit says so. */
	readonly createsFiles: boolean
	/** Asks before it moves files. */
	readonly asksBeforeMoves: boolean
	readonly givesSettings: boolean
	/** Tells of changed settings only to those who register for it. */
	readonly registersSettings: boolean
	readonly watchesFiles: boolean
	/** Watches below a folder it is given, inside its workspace or not. */
	readonly watchesBelowFolders: boolean
}

export function readClient(params: InitializeParams): Client {
	const { capabilities } = params
	const options = initializationOptions(params)
	return {
		isOurs: options !== undefined,
		knowledgeUri: options?.knowledgeUri,
		storageUri: options?.storageUri,
		locale: options?.locale ?? params.locale ?? 'en',
		folders: params.workspaceFolders?.map(({ uri }) => uri) ?? rootOf(params),
		takesSemanticTokens: options?.semanticTokens !== false,
		...documentCapabilities(capabilities),
		...workspaceCapabilities(capabilities),
	}
}

/** Editors that know of no several folders name the one they have. */
function rootOf({ rootUri }: InitializeParams): readonly string[] {
	return rootUri ? [rootUri] : []
}

function documentCapabilities({ textDocument }: ClientCapabilities) {
	const hoverKinds = textDocument?.hover?.contentFormat ?? ['plaintext']
	return {
		hoverKind: hoverKinds.includes('markdown') ? ('markdown' as const) : ('plaintext' as const),
		nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
	}
}

function workspaceCapabilities({ workspace }: ClientCapabilities) {
	return {
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
		takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		appliesEdits: workspace?.applyEdit === true,
		createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
		asksBeforeMoves: workspace?.fileOperations?.willRename === true,
		givesSettings: workspace?.configuration === true,
		registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		tellsFolders: workspace?.workspaceFolders === true,
		watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		watchesBelowFolders: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
	}
}

function initializationOptions(
	params: InitializeParams,
): Partial<InitializationOptions> | undefined {
	const options: unknown = params.initializationOptions
	return typeof options === 'object' && options !== null && 'knowledgeUri' in options
		? (options as Partial<InitializationOptions>)
		: undefined
}
