import { join, relativePath } from '../../workspace/uri.ts'
import { type ArticleText, placed, withTexts } from './article-texts.ts'

/** What the articles of a folder are found and read with that only the client can reach. */
export interface RemoteFiles {
	/** The folder's URI, with a slash at its end. */
	readonly uri: string
	/** The URIs of its text files, at most `limit`. */
	list(limit: number): Promise<readonly string[]>
	/** Whether the `warraq.json` of a file says to leave it alone. */
	isLeftAlone(uri: string): Promise<boolean>
	readText(uri: string): Promise<string | undefined>
}

/** More articles than this are not kept in memory: a tab of a browser has to live with them. */
export const MOST_IN_MEMORY = 5000

/** The text files of a folder that only the client can reach, read one by one. */
export class RemoteTexts {
	readonly #folder: RemoteFiles

	constructor(folder: RemoteFiles) {
		this.#folder = folder
	}

	/** All of them, as far as a memory holds them. */
	async *all(signal: AbortSignal): AsyncIterable<ArticleText> {
		const uris = await this.articlesAmong(await this.#folder.list(MOST_IN_MEMORY))
		yield* this.at(
			uris.map((uri) => this.pathOf(uri)),
			signal,
		)
	}

	/** Those at some paths, with whatever else is known of each. */
	of<Known extends { readonly path: string }>(
		files: Iterable<Known>,
		signal: AbortSignal,
	): AsyncIterable<Known & ArticleText> {
		return withTexts(
			files,
			(path) => this.#folder.readText(this.uriOf(path)),
			() => signal.throwIfAborted(),
		)
	}

	at(paths: Iterable<string>, signal: AbortSignal): AsyncIterable<ArticleText> {
		return this.of(placed(paths), signal)
	}

	/** Those of these files that their surroundings do not say to leave alone. */
	async articlesAmong(uris: readonly string[]): Promise<readonly string[]> {
		const areLeftAlone = await Promise.all(uris.map((uri) => this.#folder.isLeftAlone(uri)))
		return uris.filter((_, i) => !areLeftAlone[i])
	}

	pathOf(uri: string): string {
		return relativePath(this.#folder.uri, uri)
	}

	uriOf(path: string): string {
		return join(this.#folder.uri, path)
	}
}
