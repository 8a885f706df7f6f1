import type { Connection } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Knowledge } from '../core/index.ts'
import { textOf } from '../workspace/host.ts'
import { answerRequests } from './answers.ts'
import { Articles } from './articles.ts'
import { capabilities } from './capabilities.ts'
import { followChanges } from './changes.ts'
import { type Client, readClient } from './client.ts'
import { CorpusIndexes } from './corpus-indexes.ts'
import { indexHost } from './index-host.ts'
import { MessageType, ShowMessageNotification, TextDocuments } from './library.ts'
import { NamedFiles } from './named-files.ts'
import { OpenFolders } from './open-folders.ts'
import type { Platform } from './platform.ts'
import type { ClientRequests } from './protocol.ts'
import { tellAnalysed, tellProblems } from './reports.ts'
import type { Session } from './session.ts'
import { SettingsByResource, type SettingsSource } from './settings.ts'

/** Serves one client over a connection, until it says exit. */
export function serve(connection: Connection, platform: Platform): void {
	connection.onInitialize((params) => {
		const client = readClient(params)
		const session = startSession(connection, client, platform)
		answerRequests(session)
		followChanges(session)
		connection.onShutdown(() => session.indexes.dispose())
		return { capabilities: capabilities(client), serverInfo: { name: 'warraq' } }
	})
	connection.listen()
}

function startSession(connection: Connection, client: Client, platform: Platform): Session {
	const documents = new TextDocuments(TextDocument)
	documents.listen(connection)
	const ready = new Promise<void>((resolve) => connection.onInitialized(() => resolve()))
	const log = (message: string): void => connection.console.error(message)
	const settings = new SettingsByResource(settingsSource(connection, client))
	const named = new NamedFiles(connection, client, log)
	const readFile = fileReader(connection, client, { platform, documents })
	const articles = new Articles({
		settings,
		readFile,
		document: (uri) => documents.get(uri),
		knowledge: ready.then(() => loadKnowledge(connection, client, platform)),
		takesVersionedEdits: client.takesVersionedEdits,
		usageFor: (uri) => indexes.usageFor(uri),
		analysed: (text) => {
			tellAnalysed(session, text)
			indexes.follow(text)
		},
		governed: (corpus, language) => {
			named.watch(corpus.named)
			return tellProblems(session, corpus, language)
		},
	})
	const folders = new OpenFolders(client.folders)
	const rulePages = platform.rulePages(client.knowledgeUri)
	const indexes = new CorpusIndexes({
		folders,
		host: (folder) => indexHost(session, platform, folder),
		readAlone: (text) => articles.alone(text),
		log,
	})
	const readText = async (uri: string) => textOf(await readFile(uri))
	const state = { documents, folders, settings, articles, indexes, readFile, readText }
	const session: Session = { connection, ready, client, ...state, rulePages, log }
	return session
}

function settingsSource(connection: Connection, { locale, givesSettings }: Client): SettingsSource {
	const warn = (problem: string): void => show(connection, MessageType.Warning, problem)
	if (!givesSettings) return { locale, warn }
	const ask = (scopeUri: string): Promise<unknown> =>
		connection.workspace.getConfiguration({ scopeUri, section: 'warraq' })
	return { locale, warn, ask }
}

function show(connection: Connection, type: MessageType, message: string): void {
	void connection.sendNotification(ShowMessageNotification.type, { type, message })
}

async function loadKnowledge(
	connection: Connection,
	{ knowledgeUri }: Client,
	platform: Platform,
): Promise<Knowledge | undefined> {
	try {
		return await platform.loadKnowledge(knowledgeUri)
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error)
		show(connection, MessageType.Error, `Warraq annotates nothing: ${reason}. Install it again.`)
		return undefined
	}
}

function fileReader(
	connection: Connection,
	client: Client,
	{ platform, documents }: { platform: Platform; documents: TextDocuments<TextDocument> },
): Session['readFile'] {
	return async (uri) => {
		const open = documents.get(uri)
		if (open) return open.getText()
		if (platform.reaches(uri)) return platform.readFile(uri)
		if (!client.isOurs) return undefined
		const answer = await connection.sendRequest<ReadFileResult>(READ_FILE, { uri })
		return answer ?? undefined
	}
}

type ReadFileResult = ClientRequests['warraq/readFile']['result']
const READ_FILE = 'warraq/readFile' satisfies keyof ClientRequests
