import {
	CancellationTokenSource,
	type Disposable,
	type ExtensionContext,
	Uri,
	ViewColumn,
	type WebviewPanel,
	window,
	workspace,
} from 'vscode'
import type * as Protocol from '../../../server/src/lsp/protocol.ts'
import type { FromPage, Loosened, ToPage } from '../../webview/messages.ts'
import type { Connection } from '../connection.ts'
import { tellProblem } from '../tell-problem.ts'
import { concordancePage } from './concordance-page.ts'
import { csvOf } from './csv.ts'
import { corpusPhrases } from './phrases.ts'
import { showPlace } from './place.ts'

/** What a concordance is wanted of: words, or an entity by its id and name. */
export interface Wanted {
	readonly folder: string
	readonly query: string
	readonly entity?: Protocol.ConcordanceOrder['entity']
	readonly ignore: readonly Loosened[]
}

/** Letters of context on each side. */
const WIDTH = 80
/** More lines than this nobody reads; the page says that there are more. */
const MOST = 20_000

export const ALL_LOOSE: readonly Loosened[] = ['hamza', 'marks', 'clitics']

/** The panel of a concordance: one, which each new search fills anew. */
export class Concordance implements Disposable {
	readonly #context: ExtensionContext
	readonly #connection: Connection
	#panel: WebviewPanel | undefined
	#wanted: Wanted | undefined
	#search = new CancellationTokenSource()
	#found = BEGUN

	constructor(context: ExtensionContext, connection: Connection) {
		this.#context = context
		this.#connection = connection
	}

	show(wanted: Wanted): void {
		this.#wanted = wanted
		if (this.#panel) {
			this.#panel.reveal()
			this.#find(wanted).catch(tellProblem)
		} else this.#panel = this.#open()
	}

	/** In the language the person chose, also when that has changed. */
	speak(): void {
		if (!this.#panel) return
		const { concordance, page } = corpusPhrases()
		this.#panel.title = concordance
		this.#say({ type: 'words', words: page })
		this.#tell(this.#found)
	}

	#open(): WebviewPanel {
		const { extensionUri } = this.#context
		const panel = window.createWebviewPanel(
			'warraq.concordance',
			corpusPhrases().concordance,
			ViewColumn.Active,
			{
				enableScripts: true,
				retainContextWhenHidden: true,
				localResourceRoots: [Uri.joinPath(extensionUri, 'dist')],
			},
		)
		panel.iconPath = Uri.joinPath(extensionUri, 'icons/warraq.svg')
		panel.webview.onDidReceiveMessage((message: FromPage) => {
			this.#receive(message).catch(tellProblem)
		})
		panel.onDidDispose(() => {
			this.#search.cancel()
			this.#panel = undefined
		})
		panel.webview.html = concordancePage(panel.webview, extensionUri)
		return panel
	}

	async #receive(message: FromPage): Promise<void> {
		const wanted = this.#wanted
		if (!wanted) return
		switch (message.type) {
			case 'ready':
				this.speak()
				return this.#find(wanted)
			case 'search':
				return this.#find({ folder: wanted.folder, query: message.query, ignore: message.ignore })
			case 'stop':
				return this.#search.cancel()
			case 'open':
				return this.#openPlace(wanted.folder, message)
			case 'csv':
				return saveCsv(message.lines)
		}
	}

	async #find(wanted: Wanted): Promise<void> {
		const { folder, query, entity, ignore } = wanted
		this.#wanted = wanted
		this.#search.cancel()
		const search = new CancellationTokenSource()
		this.#search = search
		const care = (name: Loosened) =>
			ignore.includes(name) ? ('ignore' as const) : ('exact' as const)
		const matching = { hamza: care('hamza'), marks: care('marks'), clitics: care('clitics') }
		const order = {
			folder,
			query,
			matching,
			width: WIDTH,
			most: MOST,
			...(entity ? { entity } : {}),
		}
		this.#say({ type: 'begin', query, isEntity: entity !== undefined })
		this.#tell(BEGUN)
		let count = 0
		const show = (lines: readonly Protocol.PlacedLine[]) => {
			if (search.token.isCancellationRequested) return
			count += lines.length
			this.#say({ type: 'lines', lines })
			this.#tell({ count, isRunning: true })
		}
		let end: Protocol.ConcordanceEnd | undefined
		try {
			end = await this.#connection.streamed('warraq/concordance', order, show, search.token)
		} finally {
			if (this.#search === search) this.#tell({ count, isRunning: false, end })
		}
	}

	#tell(found: Found): void {
		this.#found = found
		this.#say({ type: 'state', text: stateOf(found), isRunning: found.isRunning })
	}

	async #openPlace(
		folder: string,
		{ path, start, keyword }: Extract<FromPage, { type: 'open' }>,
	): Promise<void> {
		const place = { path, start, written: keyword }
		const found = await this.#connection.request('warraq/locate', { folder, place })
		if (found) await showPlace(Uri.parse(found.uri), found.range)
	}

	#say(message: ToPage): void {
		void this.#panel?.webview.postMessage(message)
	}

	dispose(): void {
		this.#search.cancel()
		this.#panel?.dispose()
	}
}

/** How far a search has come, or how it ended. */
interface Found {
	readonly count: number
	readonly isRunning: boolean
	/** Undefined also when it was stopped or failed. */
	readonly end?: Protocol.ConcordanceEnd | undefined
}

const BEGUN: Found = { count: 0, isRunning: true }

function stateOf({ count, isRunning, end }: Found): string {
	const say = corpusPhrases()
	const parts = [
		say.lines(count),
		isRunning || end?.isComplete ? '' : say.notAll,
		end && end.unreadable > 0 ? say.unreadable(end.unreadable) : '',
	]
	return parts.filter((part) => part !== '').join(' · ')
}

async function saveCsv(lines: Parameters<typeof csvOf>[0]): Promise<void> {
	const uri = await window.showSaveDialog({ filters: { CSV: ['csv'] } })
	if (uri) await workspace.fs.writeFile(uri, new TextEncoder().encode(csvOf(lines)))
}
