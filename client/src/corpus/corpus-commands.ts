import { commands, type Disposable, Uri, window } from 'vscode'
import type { ArticlePlace, TreeName } from '../../../server/src/lsp/protocol.ts'
import type { Connection } from '../connection.ts'
import { ALL_LOOSE, type Concordance } from './concordance.ts'
import { askFilter } from './filter-box.ts'
import { decideForms, fixEverywhere, fixHere, undoFix } from './fix-everywhere.ts'
import { FolderFindings } from './folder-findings.ts'
import { measureStyle } from './measure-style.ts'
import { corpusPhrases } from './phrases.ts'
import { showPlace } from './place.ts'
import { entityOf, fixHereOf, fixOrderOf, formsOf, ruleOf, topicOf } from './row.ts'
import { askWords, selectedWords } from './selection.ts'
import type { Row } from './tree.ts'
import type { CorpusViews } from './views.ts'

/** What can be done with the folder that the views show, and with their rows. */
export class CorpusCommands implements Disposable {
	readonly #connection: Connection
	readonly #views: CorpusViews
	readonly #concordance: Concordance
	readonly #findings: FolderFindings
	readonly #registered: readonly Disposable[]

	constructor(connection: Connection, views: CorpusViews, concordance: Concordance) {
		this.#connection = connection
		this.#views = views
		this.#concordance = concordance
		this.#findings = new FolderFindings(connection)
		this.#registered = this.#register()
	}

	#register(): readonly Disposable[] {
		const { trees } = this.#views
		const { entities } = trees
		const registered: Readonly<Record<string, (...given: never[]) => unknown>> = {
			openPlace: (place: ArticlePlace) => this.#open(place),
			showMore: (tree: TreeName, parent: Row | undefined) => trees[tree].showMore(parent),
			filterEntities: () => askFilter(entities.filter, (filter) => this.#views.filterBy(filter)),
			clearFilter: () => this.#views.filterBy(''),
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
		await fixEverywhere(this.#connection, { folder, order }, () => this.#views.phase)
		await this.#findings.again()
	}

	/** In the one article of a row; the person sees what has changed, and saves it. */
	async #mendHere(row: Row | undefined): Promise<void> {
		const folder = this.#startIn()
		const order = row && fixHereOf(row)
		if (folder !== undefined && order)
			await fixHere(this.#connection, { folder, order }, () => this.#views.phase)
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
		await fixEverywhere(this.#connection, { folder, order }, () => this.#views.phase)
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
		this.#views.trees.variants.refresh()
	}

	/** The folder to ask about, with a server to ask; says so when either is missing. */
	#startIn(): string | undefined {
		const { folder } = this.#views
		if (folder === undefined) {
			void window.showInformationMessage(corpusPhrases().noFolder)
			return undefined
		}
		return this.#connection.startOnDemand() ? folder : undefined
	}

	dispose(): void {
		for (const part of [this.#findings, ...this.#registered]) part.dispose()
	}
}
