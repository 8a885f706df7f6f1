import type { WorkspaceFolder } from 'vscode-languageserver'
import { CORPUS_FILE } from '../workspace/corpus-file.ts'
import { suggest, unattended } from './guard.ts'
import {
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	FileChangeType,
} from './library.ts'
import type { ClientNotifications } from './protocol.ts'
import { Pushes } from './pushes.ts'
import type { Session } from './session.ts'

/** Keeps what the server holds in step with the client: documents, settings, corpus files. */
export function followChanges(session: Session): void {
	const pushes = new Pushes(session)
	void session.ready.then(() => {
		register(session)
		followFolders(session)
	})
	followDocuments(session, pushes)
	followSettings(session, pushes)
	followFiles(session, pushes)
	session.indexes.onUsageChanged(() => refresh(session, pushes))
	followMoves(session, pushes)
	session.connection.onNotification('warraq/focused' satisfies keyof ClientNotifications, () =>
		session.indexes.rescanAll(),
	)
}

/** The changes that a client tells only to those who ask for them. */
function register({ connection, client, log }: Session): void {
	if (client.registersSettings) {
		suggest(log, () =>
			connection.client.register(DidChangeConfigurationNotification.type, { section: 'warraq' }),
		)
	}
	if (client.watchesFiles) {
		const watchers = [{ globPattern: `**/${CORPUS_FILE}` }]
		suggest(log, () =>
			connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
		)
	}
}

/** A client that watches no files may have written a `warraq.json` by the time it saves an article. */
function followDocuments(session: Session, pushes: Pushes): void {
	const { connection, client, documents, articles, indexes } = session
	documents.onDidChangeContent(({ document: { uri } }) => {
		if (isCorpusFile(uri)) corpusChanged(session, pushes, uri)
		else pushes.later(uri)
	})
	documents.onDidSave(({ document: { uri } }) => {
		if (!client.watchesFiles) corpusChanged(session, pushes, uri)
	})
	documents.onDidClose(({ document: { uri } }) => {
		articles.close(uri)
		indexes.close(uri)
		if (isCorpusFile(uri)) corpusChanged(session, pushes, uri)
		else if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] })
	})
}

function followSettings(session: Session, pushes: Pushes): void {
	session.connection.onDidChangeConfiguration(({ settings: sent }) => {
		session.settings.change((sent as { readonly warraq?: unknown } | null)?.warraq)
		refresh(session, pushes)
		session.indexes.settingsChanged()
	})
}

function followFiles(session: Session, pushes: Pushes): void {
	session.connection.onDidChangeWatchedFiles(({ changes }) => {
		for (const { uri, type } of changes) {
			if (type === FileChangeType.Deleted) clearProblems(session, uri)
			corpusChanged(session, pushes, uri)
		}
		session.indexes.rescanAll()
	})
}

/** A folder that is moved takes its `warraq.json` along, of which no watcher of files tells. */
function followMoves(session: Session, pushes: Pushes): void {
	const { connection, articles, indexes } = session
	const moved = (): void => {
		articles.forgetCorpora()
		refresh(session, pushes)
		indexes.rescanAll()
	}
	connection.onNotification('warraq/moved' satisfies keyof ClientNotifications, moved)
	connection.workspace.onDidRenameFiles(moved)
}

/** Articles that are open already may lie in a folder that is added. */
function followFolders({
	connection,
	client,
	documents,
	articles,
	folders,
	indexes,
	log,
}: Session) {
	if (!client.tellsFolders) return
	connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
		const urisOf = (changed: readonly WorkspaceFolder[]) => changed.map(({ uri }) => uri)
		folders.change(urisOf(added), urisOf(removed))
		for (const folder of urisOf(removed)) indexes.closeFolder(folder)
		for (const uri of documents.keys()) {
			unattended(log, uri, async () => {
				const text = await articles.of(uri)
				if (text) indexes.follow(text)
			})
		}
	})
}

function clearProblems({ connection }: Session, uri: string): void {
	void connection.sendDiagnostics({ uri, diagnostics: [] })
}

/** Reads the corpus again, which shows its problems, and has its open articles asked for again. */
function corpusChanged(session: Session, pushes: Pushes, uri: string): void {
	session.articles.forgetCorpora()
	unattended(session.log, uri, async () => {
		await session.articles.corpusOf(uri)
		refresh(session, pushes)
	})
}

function refresh({ connection, client, documents, log }: Session, pushes: Pushes): void {
	const { diagnostics, semanticTokens } = connection.languages
	if (client.refreshesDiagnostics) suggest(log, () => diagnostics.refresh())
	if (client.refreshesSemanticTokens) suggest(log, () => semanticTokens.refresh())
	for (const uri of documents.keys()) if (!isCorpusFile(uri)) pushes.later(uri)
}

function isCorpusFile(uri: string): boolean {
	return uri.endsWith(`/${CORPUS_FILE}`)
}
