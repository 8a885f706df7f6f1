import {
	type Event,
	EventEmitter,
	ThemeColor,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	TreeItemCollapsibleState,
} from 'vscode'
import type * as Protocol from '../../../server/src/lsp/protocol.ts'
import { corpusPhrases } from './phrases.ts'

/** A row of a tree: a node, or the row below the last one shown that brings more. */
export type Row =
	| { readonly node: Protocol.TreeNode; readonly parent: Row | undefined }
	| { readonly remaining: number; readonly parent: Row | undefined }

/** What a tree asks the server. */
export type AskTree = (
	question: Omit<Protocol.TreeQuestion, 'language' | 'canonical'>,
) => Promise<Protocol.TreePage | undefined>

const PAGE = 100

/** One view of the Warraq container: rows come from the server, a page at a time, when opened. */
export class CorpusTree implements TreeDataProvider<Row> {
	readonly name: Protocol.TreeName
	readonly #ask: AskTree
	readonly #changed = new EventEmitter<Row | undefined>()
	readonly #shown = new Map<string, number>()
	#filter = ''
	#sort: 'count' | 'name' = 'count'

	constructor(name: Protocol.TreeName, ask: AskTree) {
		this.name = name
		this.#ask = ask
	}

	get filter(): string {
		return this.#filter
	}

	get onDidChangeTreeData(): Event<Row | undefined> {
		return this.#changed.event
	}

	refresh(): void {
		this.#changed.fire(undefined)
	}

	/** From the top: what was shown of the rows before means nothing now. */
	restart(): void {
		this.#shown.clear()
		this.refresh()
	}

	filterBy(filter: string): void {
		this.#filter = filter
		this.restart()
	}

	sortBy(order: 'count' | 'name'): void {
		this.#sort = order
		this.restart()
	}

	showMore(parent: Row | undefined): void {
		const key = keyOf(parent)
		this.#shown.set(key, (this.#shown.get(key) ?? PAGE) + PAGE)
		this.#changed.fire(parent)
	}

	getTreeItem(row: Row): TreeItem {
		return 'node' in row ? this.#item(row.node) : this.#more(row.remaining, row.parent)
	}

	getParent(row: Row): Row | undefined {
		return row.parent
	}

	async getChildren(parent?: Row): Promise<Row[]> {
		const limit = this.#shown.get(keyOf(parent)) ?? PAGE
		const page = await this.#ask({
			tree: this.name,
			parent: idOf(parent),
			offset: 0,
			limit,
			sort: this.#sort,
			...(this.#filter ? { filter: this.#filter } : {}),
		})
		const rows: Row[] = (page?.nodes ?? []).map((node) => ({ node, parent }))
		const remaining = (page?.total ?? 0) - limit
		return remaining > 0 ? [...rows, { remaining, parent }] : rows
	}

	#item({ label, description, tooltip, kind, isOpenable, place }: Protocol.TreeNode): TreeItem {
		const state = isOpenable ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None
		const item = new TreeItem(label, state)
		item.description = description
		item.accessibilityInformation = { label: [label, description].filter(Boolean).join(', ') }
		item.contextValue = kind
		const icon = ICONS[kind]
		if (icon) item.iconPath = icon
		if (tooltip) item.tooltip = tooltip
		if (place) {
			item.command = {
				command: 'warraq.openPlace',
				title: corpusPhrases().open,
				arguments: [place],
			}
		}
		return item
	}

	#more(remaining: number, parent: Row | undefined): TreeItem {
		const item = new TreeItem(corpusPhrases().showMore(remaining))
		item.iconPath = new ThemeIcon('ellipsis')
		const show = [this.name, parent]
		item.command = { command: 'warraq.showMore', title: corpusPhrases().open, arguments: show }
		return item
	}
}

const ICONS: Readonly<Partial<Record<Protocol.NodeKind, ThemeIcon>>> = {
	PER: new ThemeIcon('person', new ThemeColor('warraq.personBorder')),
	LOC: new ThemeIcon('location', new ThemeColor('warraq.placeBorder')),
	ORG: new ThemeIcon('organization', new ThemeColor('warraq.organisationBorder')),
	company: new ThemeIcon('references'),
	cluster: new ThemeIcon('versions'),
	choice: new ThemeIcon('symbol-key'),
	form: new ThemeIcon('circle-outline'),
	preferred: new ThemeIcon('pass'),
	year: new ThemeIcon('calendar'),
	month: new ThemeIcon('calendar'),
	rule: new ThemeIcon('checklist'),
	wording: new ThemeIcon('replace'),
	article: new ThemeIcon('file'),
	fixable: new ThemeIcon('file'),
}

function idOf(row: Row | undefined): readonly string[] {
	return row && 'node' in row ? row.node.id : []
}

function keyOf(row: Row | undefined): string {
	return JSON.stringify(idOf(row))
}
