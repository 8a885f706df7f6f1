import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { FileText } from '../workspace/host.ts'
import type { Articles } from './articles.ts'
import type { Client } from './client.ts'
import type { CorpusIndexes } from './corpus-indexes.ts'
import type { OpenFolders } from './open-folders.ts'
import type { SettingsByResource } from './settings.ts'

/** Everything that lives as long as one client is served. */
export interface Session {
	readonly connection: Connection
	/** Settled when the client takes requests. */
	readonly ready: Promise<void>
	readonly client: Client
	readonly documents: TextDocuments<TextDocument>
	readonly folders: OpenFolders
	readonly settings: SettingsByResource
	readonly articles: Articles
	readonly indexes: CorpusIndexes
	/** A file as it stands in the editor, else on disk, else as the client can get it. */
	readFile(uri: string): Promise<FileText>
	/** Its text; undefined when it is missing or cannot be read. */
	readText(uri: string): Promise<string | undefined>
	/** The folder of the rules' documentation, as a URI that ends with a slash. */
	readonly rulePages: string
	/** Tells the client's log of a fault of ours. */
	log(message: string): void
}
