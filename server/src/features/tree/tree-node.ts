import type { EntityKind, Language } from '../../core/index.ts'

/** The trees of the editor's Warraq container. */
export type TreeName = 'entities' | 'variants' | 'dates' | 'findings'

/** What a node stands for; the editor shows an icon for it and offers the commands that fit. */
export type NodeKind =
	| EntityKind
	| 'kind'
	| 'company'
	| 'cluster'
	| 'choice'
	| 'form'
	| 'preferred'
	| 'year'
	| 'month'
	| 'rule'
	| 'wording'
	| 'article'
	| 'fixable'

/** Asks for the children of a node, a page at a time. */
export interface TreeQuestion {
	readonly tree: TreeName
	/** The `id` of the parent; empty for the top of the tree. */
	readonly parent: readonly string[]
	readonly offset: number
	readonly limit: number
	readonly language: Language
	/** Beginning of a name; hamza, marks, clitics and spacing aside. */
	readonly filter?: string
	readonly sort?: 'count' | 'name'
	/** What `warraq.json` decides about forms of names: the form to write for each. */
	readonly canonical?: Readonly<Record<string, string>>
	/** The house style of `warraq.json`: the spelling to prefer for each topic. */
	readonly house?: Readonly<Record<string, string>>
}

/** Where an article is and what to show in it. */
export interface ArticlePlace {
	/** Relative to the corpus, parted by `/`. */
	readonly path: string
	/** What stands there, and its UTF-16 offset when the file was indexed; the top of the file without. */
	readonly written?: string
	readonly start?: number
}

/** One row of a tree, ready to be shown: Arabic is isolated, counts and Latin come first. */
export interface TreeNode {
	/** The steps from the top of the tree to this node. */
	readonly id: readonly string[]
	readonly kind: NodeKind
	readonly label: string
	readonly description: string
	readonly tooltip?: string
	readonly isOpenable: boolean
	/** For articles: what a click shows. */
	readonly place?: ArticlePlace
	/** The plain name or form, for the commands that work on the node. */
	readonly subject?: string
	/** The forms of the cluster it belongs to, or the full forms of the entity. */
	readonly forms?: readonly string[]
}

/** A page of children, and how many there are in all. */
export interface TreePage {
	readonly nodes: readonly TreeNode[]
	readonly total: number
}

export const EMPTY_PAGE: TreePage = { nodes: [], total: 0 }

/** The page of `all` that a question asks for. */
export function pageOf<T>(
	all: readonly T[],
	{ offset, limit }: Pick<TreeQuestion, 'offset' | 'limit'>,
	asNode: (one: T) => TreeNode,
): TreePage {
	return { nodes: all.slice(offset, offset + limit).map(asNode), total: all.length }
}
