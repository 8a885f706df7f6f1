import type { Connection, GlobPattern } from 'vscode-languageserver'
import { folderOf, relativePath } from '../workspace/uri.ts'
import type { Client } from './client.ts'
import { type Log, suggest } from './guard.ts'
import { DidChangeWatchedFilesNotification } from './library.ts'

/** Has the client tell when a file changes that a `warraq.json` names: a manifest, a house style. */
export class NamedFiles {
	readonly #connection: Connection
	readonly #client: Client
	readonly #log: Log
	readonly #watched = new Set<string>()

	constructor(connection: Connection, client: Client, log: Log) {
		this.#connection = connection
		this.#client = client
		this.#log = log
	}

	/** From now on; what is no longer named goes on being watched, which costs a look at nothing new. */
	watch(uris: readonly string[]): void {
		if (!this.#client.watchesFiles) return
		const news = uris.filter((uri) => !this.#watched.has(uri))
		for (const uri of news) this.#watched.add(uri)
		if (news.length === 0) return
		const watchers = news.map((uri) => ({ globPattern: this.#pattern(uri) }))
		suggest(this.#log, () =>
			this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
		)
	}

	#pattern(uri: string): GlobPattern {
		const folder = folderOf(uri) ?? ''
		const pattern = withoutWildcards(relativePath(folder, uri))
		if (!this.#client.watchesBelowFolders) return `**/${pattern}`
		return { baseUri: new URL('.', uri).href, pattern } // a path may lead up by `..`
	}
}

/** A glob that fits the name: a letter that means something in globs is met by «any one». */
function withoutWildcards(name: string): string {
	return name.replace(/[*[\]{}!]/gu, '?')
}
