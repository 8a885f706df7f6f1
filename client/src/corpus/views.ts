import { commands, type Disposable, type TreeView, Uri, window, workspace } from 'vscode'
import type { ArticlePlace, TreeName } from '../../../server/src/lsp/protocol.ts'
import type { Connection } from '../connection.ts'
import { ALL_LOOSE, type Concordance } from './concordance.ts'
import { askFilter } from './filter-box.ts'
import { decideForms, fixEverywhere, fixHere, undoFix } from './fix-everywhere.ts'
import { folderName, shownFolder } from './folder.ts'
import { FolderFindings } from './folder-findings.ts'
import { type IndexStates, messageOf, showPhase } from './index-states.ts'
import { measureStyle } from './measure-style.ts'
import { corpusPhrases } from './phrases.ts'
import { showPlace } from './place.ts'
import { entityOf, fixHereOf, fixOrderOf, formsOf, ruleOf, topicOf } from './row.ts'
import { askWords, selectedWords } from './selection.ts'
import { type AskTree, CorpusTree, type Row } from './tree.ts'

/** The views of the Warraq container, and the commands on their rows. */
export class CorpusViews implements Disposable {
	readonly #connection: Connection
	readonly #states: IndexStates
	readonly #concordance: Concordance
	readonly #findings: FolderFindings
	readonly #trees: Readonly<Record<TreeName, CorpusTree>>
	readonly #views: readonly TreeView<Row>[]
	readonly #subscriptions: readonly Disposable[]
	#folder = shownFolder()

	constructor(connection: Connection, states: IndexStates, concordance: Concordance) {
		this.#connection = connection
		this.#concordance = concordance
		this.#findings = new FolderFindings(connection)
		this.#states = states
		const ask: AskTree = async (question) => {
			const folder = this.#folder
			return folder === undefined
				? undefined
				: connection.request('warraq/tree', { ...question, folder })
		}
		this.#trees = {
			entities: new CorpusTree('entities', ask),
			variants: new CorpusTree('variants', ask),
			dates: new CorpusTree('dates', ask),
			findings: new CorpusTree('findings', ask),
		}
		this.#views = Object.values(this.#trees).map((tree) =>
			window.createTreeView(`warraq.${tree.name}`, { treeDataProvider: tree }),
		)
		this.#subscriptions = [
			...this.#views,
			this.#findings,
			window.onDidChangeActiveTextEditor(() => this.#follow()),
			workspace.onDidChangeWorkspaceFolders(() => this.#follow()),
			...this.#registerCommands(),
		]
		this.refresh()
	}

	/** After news of the index of a folder. */
	refreshFor(folder: string): void {
		if (folder === this.#folder) this.refresh()
	}

	/** What the rows say, or in what language, may have changed. */
	refresh(): void {
		const state = this.#states.of(this.#folder)
		showPhase(state)
		for (const tree of Object.values(this.#trees)) tree.refresh()
		const { titles } = corpusPhrases()
		for (const [i, { name }] of Object.values(this.#trees).entries()) {
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
		for (const tree of Object.values(this.#trees)) tree.restart()
		this.refresh()
	}

	#describe(): void {
		const folder = folderName(this.#folder)
		for (const view of this.#views) view.description = folder
		const [entities] = this.#views
		const parts = [folder, this.#trees.entities.filter].filter((part) => part !== '')
		if (entities) entities.description = parts.join(' · ')
	}

	#registerCommands(): readonly Disposable[] {
		const { entities } = this.#trees
		const registered: Readonly<Record<string, (...given: never[]) => unknown>> = {
			openPlace: (place: ArticlePlace) => this.#open(place),
			showMore: (tree: TreeName, parent: Row | undefined) => this.#trees[tree].showMore(parent),
			filterEntities: () => askFilter(entities.filter, (filter) => this.#setFilter(filter)),
			clearFilter: () => this.#setFilter(''),
			sortByName: () => entities.sortBy('name'),
			sortByCount: () => entities.sortBy('count'),
			buildIndex: () => this.#build(),
			measureStyle: () => this.#measure(),
			listFindings: (row: Row | undefined) => this.#list(row),
			clearFindings: () => this.#findings.clear(),
			concordance: (row: Row | undefined) => this.#concord(row),
			fixEverywhere: (row: Row | undefined) => this.#mend(row),
			undoFixEverywhere: () => this.#undo(),
			renameEverywhere: (row: Row | undefined) => this.#rename(row),
			fixHere: (row: Row | undefined) => this.#mendHere(row),
			preferForm: (row: Row | undefined) => this.#decide(row, 'prefer'),
			keepApart: (row: Row | undefined) => this.#decide(row, 'apart'),
		}
		return Object.entries(registered).map(([name, run]) =>
			commands.registerCommand(`warraq.${name}`, run),
		)
	}

	async #open(place: ArticlePlace): Promise<void> {
		const folder = this.#startIn()
		if (folder === undefined) return
		const found = await this.#connection.request('warraq/locate', { folder, place })
		if (found) await showPlace(Uri.parse(found.uri), found.range)
	}

	async #build(): Promise<void> {
		const folder = this.#startIn()
		if (folder === undefined) return
		await this.#connection.request('warraq/buildIndex', { folder })
	}

	async #measure(): Promise<void> {
		const folder = this.#startIn()
		if (folder !== undefined) await measureStyle(this.#connection, folder)
	}

	/** Of an entity in the tree; else of what is selected, or what the person types. */
	async #concord(row: Row | undefined): Promise<void> {
		const folder = this.#startIn()
		const entity = row && entityOf(row)
		const query = entity ? entity.name : (selectedWords() ?? (await askWords()))
		if (folder === undefined || !query) return
		const wanted = { folder, query, ignore: ALL_LOOSE }
		this.#concordance.show(entity ? { ...wanted, entity: entity.id } : wanted)
	}

	/** Of the rule of a row; errors and warnings of all rules where there is no such row. */
	async #list(row: Row | undefined): Promise<void> {
		const folder = this.#startIn()
		const rule = row && ruleOf(row)
		if (folder !== undefined) await this.#findings.list({ folder, rules: rule ? [rule] : [] })
	}

	/** What a row is about: a rule, or forms of a name; every safe fix where there is no such row. */
	async #mend(row: Row | undefined): Promise<void> {
		const folder = this.#startIn()
		if (folder === undefined) return
		const order = (row && fixOrderOf(row)) ?? { what: 'rules' as const, rules: [] }
		await fixEverywhere(this.#connection, { folder, order })
		await this.#findings.again()
	}

	/** In the one article of a row; the person sees what has changed, and saves it. */
	async #mendHere(row: Row | undefined): Promise<void> {
		const folder = this.#startIn()
		const order = row && fixHereOf(row)
		if (folder !== undefined && order) await fixHere(this.#connection, { folder, order })
	}

	async #undo(): Promise<void> {
		const folder = this.#startIn()
		if (folder === undefined) return
		await undoFix(this.#connection, folder)
		await this.#findings.again()
	}

	async #rename(row: Row | undefined): Promise<void> {
		const folder = this.#startIn()
		const name = row && formsOf(row)
		if (folder === undefined || !name) return
		const { newName } = corpusPhrases()
		const preferred = await window.showInputBox({ prompt: newName, value: name.subject })
		if (!preferred?.trim()) return
		const order = { what: 'forms' as const, forms: name.forms, preferred: preferred.trim() }
		await fixEverywhere(this.#connection, { folder, order })
	}

	async #decide(row: Row | undefined, decision: 'prefer' | 'apart'): Promise<void> {
		const folder = this.#startIn()
		const name = row && formsOf(row)
		if (folder === undefined || !name) return
		const topic = topicOf(row)
		const choose = (form: string) => (decision === 'prefer' ? name.subject : form)
		const canonical = Object.fromEntries(name.forms.map((form) => [form, choose(form)]))
		const decided = topic === undefined ? { canonical } : { house: { [topic]: name.subject } }
		await decideForms(this.#connection, { folder, ...decided })
		this.#trees.variants.refresh()
	}

	/** The folder to ask about, with a server to ask; says so when either is missing. */
	#startIn(): string | undefined {
		if (this.#folder === undefined) {
			void window.showInformationMessage(corpusPhrases().noFolder)
			return undefined
		}
		return this.#connection.startOnDemand() ? this.#folder : undefined
	}

	#setFilter(filter: string): void {
		void commands.executeCommand('setContext', 'warraq.isFiltered', filter !== '')
		this.#trees.entities.filterBy(filter)
		this.#describe()
	}

	dispose(): void {
		for (const part of this.#subscriptions) part.dispose()
	}
}
