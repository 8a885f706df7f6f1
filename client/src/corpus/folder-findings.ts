import {
	type CancellationToken,
	CancellationTokenSource,
	commands,
	type Disposable,
	languages,
	type Tab,
	TabInputText,
	Uri,
	window,
} from 'vscode'
import type * as Protocol from '../../../server/src/lsp/protocol.ts'
import type { Connection } from '../connection.ts'
import { tellProblem } from '../tell-problem.ts'
import { tell, withProgress } from './fix-everywhere.ts'
import { corpusPhrases } from './phrases.ts'
import { whenArticlesChange } from './when-articles-change.ts'

/** More than this are a list that nobody walks through. */
const MOST = 5000

/** Where more articles have changed at once, the folder is listed anew. */
const MOST_SINGLY = 50

type Wanted = Pick<Protocol.CheckFolderParams, 'folder' | 'rules'>

/**
 * The findings of a whole folder in the list of problems, from when the person asks for them until they
 * are taken away. An article in a tab is left to its own diagnostics, which follow the typing; when the tab
 * is closed, or another program changes the file, it is looked at again.
 */
export class FolderFindings implements Disposable {
	readonly #connection: Connection
	readonly #listed = languages.createDiagnosticCollection('warraq-folder')
	readonly #following: Disposable
	#watching: Disposable | undefined
	#wanted: Wanted | undefined
	#search = new CancellationTokenSource()

	constructor(connection: Connection) {
		this.#connection = connection
		this.#following = window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
			for (const uri of opened.flatMap(textOf)) this.#listed.delete(uri)
			this.#lookAgain(closed.flatMap(textOf)).catch(tellProblem)
		})
	}

	/** Lists the findings of some rules, or the errors and warnings of all, and opens the list. */
	async list(wanted: Wanted): Promise<void> {
		const end = await this.#fill(wanted)
		const say = corpusPhrases()
		if (this.#wanted !== wanted) return
		if (end?.findings === 0) return tell(say.nothingFound)
		await commands.executeCommand('workbench.panel.markers.view.focus')
		if (!end) tell(say.checkStopped)
		else if (!end.isComplete) tell(say.firstFindings(end.findings, end.articles))
		else if (end.unreadable > 0) tell(say.unreadable(end.unreadable))
	}

	/** What is listed may be true no longer: lists it anew, where there is a list. */
	async again(): Promise<void> {
		if (this.#wanted) await this.#fill(this.#wanted)
	}

	async #fill(wanted: Wanted): Promise<Protocol.CheckEnd | null | undefined> {
		this.clear()
		this.#wanted = wanted
		this.#watching = whenArticlesChange(wanted.folder, (changed) => {
			this.#lookAgain(changed).catch(tellProblem)
		})
		void commands.executeCommand('setContext', 'warraq.isChecked', true)
		const search = new CancellationTokenSource()
		this.#search = search
		return withProgress(corpusPhrases().checking, (token) => {
			token.onCancellationRequested(() => search.cancel())
			return this.#ask({ ...wanted, most: MOST }, search)
		})
	}

	clear(): void {
		this.#search.cancel()
		this.#watching?.dispose()
		this.#wanted = undefined
		this.#listed.clear()
		void commands.executeCommand('setContext', 'warraq.isChecked', false)
	}

	async #lookAgain(uris: readonly Uri[]): Promise<void> {
		if (uris.length > MOST_SINGLY) return await this.again()
		for (const uri of uris) await this.#lookAgainAt(uri)
	}

	async #lookAgainAt(uri: Uri): Promise<void> {
		const wanted = this.#wanted
		const article = uri.toString()
		if (!wanted || !article.startsWith(`${wanted.folder}/`) || !article.endsWith('.txt')) return
		this.#listed.delete(uri)
		if (isOpen(article)) return
		await this.#ask({ ...wanted, article, most: MOST }, this.#search)
	}

	async #ask(
		order: Omit<Protocol.CheckFolderParams, 'partialResultToken'>,
		{ token }: CancellationTokenSource,
	): Promise<Protocol.CheckEnd | null | undefined> {
		let shown = Promise.resolve()
		const show = (articles: readonly Protocol.ArticleFindings[]): void => {
			shown = shown.then(() => this.#show(articles, token))
		}
		const end = await this.#connection.streamed('warraq/checkFolder', order, show, token)
		await shown
		return end
	}

	async #show(
		articles: readonly Protocol.ArticleFindings[],
		token: CancellationToken,
	): Promise<void> {
		for (const article of articles) {
			const diagnostics = await this.#connection.asDiagnostics(article)
			const isStale = token.isCancellationRequested || isOpen(article.uri)
			if (!isStale) this.#listed.set(Uri.parse(article.uri), diagnostics)
		}
	}

	dispose(): void {
		this.clear()
		for (const part of [this.#listed, this.#following]) part.dispose()
	}
}

/** The text that a tab shows. */
const textOf = ({ input }: Tab): readonly Uri[] =>
	input instanceof TabInputText ? [input.uri] : []

const isOpen = (uri: string) =>
	window.tabGroups.all
		.flatMap(({ tabs }) => tabs.flatMap(textOf))
		.some((open) => open.toString() === uri)
