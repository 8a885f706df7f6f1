import { commands, type Disposable, type TreeView, window, workspace } from 'vscode'
import type { TreeName } from '../../../server/src/lsp/protocol.ts'
import type { Connection } from '../connection.ts'
import { folderName, shownFolder } from './folder.ts'
import { type IndexStates, messageOf, phaseOf, showPhase } from './index-states.ts'
import { corpusPhrases, type NoPlan } from './phrases.ts'
import { type AskTree, CorpusTree, type Row } from './tree.ts'

/** The views of the Warraq container; `CorpusCommands` has what can be done with their rows. */
export class CorpusViews implements Disposable {
	readonly #states: IndexStates
	readonly trees: Readonly<Record<TreeName, CorpusTree>>
	readonly #views: readonly TreeView<Row>[]
	readonly #subscriptions: readonly Disposable[]
	#folder = shownFolder()

	constructor(connection: Connection, states: IndexStates) {
		this.#states = states
		const ask: AskTree = async (question) => {
			const folder = this.#folder
			return folder === undefined
				? undefined
				: connection.request('warraq/tree', { ...question, folder })
		}
		this.trees = {
			entities: new CorpusTree('entities', ask),
			variants: new CorpusTree('variants', ask),
			dates: new CorpusTree('dates', ask),
			findings: new CorpusTree('findings', ask),
		}
		this.#views = Object.values(this.trees).map((tree) =>
			window.createTreeView(`warraq.${tree.name}`, { treeDataProvider: tree }),
		)
		this.#subscriptions = [
			...this.#views,
			window.onDidChangeActiveTextEditor(() => this.#follow()),
			workspace.onDidChangeWorkspaceFolders(() => this.#follow()),
		]
		this.refresh()
	}

	/** The folder that the views show, a URI without a slash at its end; undefined where none is open. */
	get folder(): string | undefined {
		return this.#folder
	}

	/** What has become of its index. */
	get phase(): NoPlan {
		return phaseOf(this.#states.of(this.#folder))
	}

	/** After news of the index of a folder. */
	refreshFor(folder: string): void {
		if (folder === this.#folder) this.refresh()
	}

	/** What the rows say, or in what language, may have changed. */
	refresh(): void {
		const state = this.#states.of(this.#folder)
		showPhase(state)
		for (const tree of Object.values(this.trees)) tree.refresh()
		const { titles } = corpusPhrases()
		for (const [i, { name }] of Object.values(this.trees).entries()) {
			const view = this.#views[i] as TreeView<Row>
			view.title = titles[name]
			view.message = messageOf(state)
		}
		this.#describe()
	}

	/** The folder of the article that is being read. */
	#follow(): void {
		const folder = shownFolder(this.#folder)
		if (folder === this.#folder) return
		this.#folder = folder
		for (const tree of Object.values(this.trees)) tree.restart()
		this.refresh()
	}

	#describe(): void {
		const folder = folderName(this.#folder)
		for (const view of this.#views) view.description = folder
		const [entities] = this.#views
		const parts = [folder, this.trees.entities.filter].filter((part) => part !== '')
		if (entities) entities.description = parts.join(' · ')
	}

	/** Shows the entities whose names begin so; all of them for an empty filter. */
	filterBy(filter: string): void {
		void commands.executeCommand('setContext', 'warraq.isFiltered', filter !== '')
		this.trees.entities.filterBy(filter)
		this.#describe()
	}

	dispose(): void {
		for (const part of this.#subscriptions) part.dispose()
	}
}
