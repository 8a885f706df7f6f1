import type { Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver-types'
import type { ConcordanceEnd, ConcordanceOrder } from '../features/concordance.ts'
import type { FixOrder, FixProblem, FixReport } from '../features/mass-fix.ts'
import type { ArticlePlace, TreePage, TreeQuestion } from '../features/tree/tree-node.ts'
import type { CheckEnd } from './keeper/check-articles.ts'
import type { UndoReport } from './keeper/keeper.ts'

export type { ConcordanceEnd, ConcordanceOrder, PlacedLine } from '../features/concordance.ts'
export type { FixOrder, FixReport } from '../features/mass-fix.ts'
export type {
	ArticlePlace,
	NodeKind,
	TreeName,
	TreeNode,
	TreePage,
	TreeQuestion,
} from '../features/tree/tree-node.ts'
export type { CheckEnd } from './keeper/check-articles.ts'

/** Names the corpus that is asked: the URI of an open folder. */
export interface FolderParams {
	readonly folder: string
}

/** Asks for a page of a tree of the Warraq container. */
export type TreeParams = FolderParams & Omit<TreeQuestion, 'language' | 'canonical' | 'house'>

/** Asks for a concordance. Its lines are sent as progress on the token, as they are found. */
export type ConcordanceParams = FolderParams &
	ConcordanceOrder & { readonly partialResultToken: string }

/** Asks for the findings of a folder's articles, which are sent as progress on the token. */
export interface CheckFolderParams extends FolderParams {
	/** Ids of rules; when empty, the errors and warnings of all. */
	readonly rules: readonly string[]
	/** The one article to check, by its URI; all of them when left out. */
	readonly article?: string
	/** How many findings at most. */
	readonly most: number
	readonly partialResultToken: string
}

/** The findings of an article that need not be open. */
export interface ArticleFindings {
	readonly uri: string
	readonly diagnostics: readonly Diagnostic[]
}

/** Asks to mend a whole folder. */
export interface FixParams extends FolderParams {
	readonly order: FixOrder
}

/** A decision on spelling, as `warraq.json` keeps it. */
export interface DecideFormsParams extends FolderParams {
	/** Which form to write for each of some forms of names; a form that is its own is kept apart. */
	readonly canonical?: Readonly<Record<string, string>>
	/** Which spelling of a word to prefer, by topic. */
	readonly house?: Readonly<Record<string, string>>
}

/** What mending a folder would do. */
export interface FixPlanned {
	readonly files: number
	/** Fixes by rule, or by form, most first. */
	readonly fixes: readonly (readonly [name: string, count: number])[]
	readonly problems: readonly FixProblem[]
	/** The change of the first files, each part of it to be confirmed; of one article, at once. */
	readonly edit: WorkspaceEdit
	/** The same as a unified diff, for people; empty where the edit is all there is to do, which the editor shows itself. */
	readonly diff: string
	/** Whether `edit` is all there is to do. */
	readonly isWhole: boolean
}

/** Asks where something that was indexed stands now. */
export interface LocateParams extends FolderParams {
	readonly place: ArticlePlace
}

/**
 * How far the index of a folder is: switched `off`; `asleep` until an article is opened; too `large` to
 * be built unasked; being built (what is there already is answered from); `ready`; `stopped` by the
 * person before that; `failed`.
 */
export type IndexPhase = 'off' | 'asleep' | 'large' | 'building' | 'ready' | 'stopped' | 'failed'

/** Sent whenever the index of a folder has something else to say. */
export interface IndexState extends FolderParams {
	readonly phase: IndexPhase
	/** Articles in the index; when it is `large`, at least so many lie in the folder. */
	readonly files: number
	/** Files that could not be read. */
	readonly unreadable: number
	/** Why it failed. */
	readonly problem?: string
}

/** Client to server, with an answer: what is asked of whole folders. */
export interface CorpusRequests {
	/** The house style that the articles of a folder keep to; null when it was cancelled, or failed. */
	'warraq/measureStyle': {
		readonly params: FolderParams
		readonly result: Readonly<Record<string, string>> | null
	}
	/** Builds the index of a folder, or brings it up to date; answers when that is done. */
	'warraq/buildIndex': { readonly params: FolderParams; readonly result: null }
	'warraq/tree': { readonly params: TreeParams; readonly result: TreePage }
	'warraq/concordance': { readonly params: ConcordanceParams; readonly result: ConcordanceEnd }
	/** Null when it was cancelled, or failed. */
	'warraq/checkFolder': { readonly params: CheckFolderParams; readonly result: CheckEnd | null }
	/** The edit that writes the decision into the corpus's `warraq.json`. */
	'warraq/decideForms': { readonly params: DecideFormsParams; readonly result: WorkspaceEdit }
	/** Nothing is changed. Null when it failed. */
	'warraq/planFix': { readonly params: FixParams; readonly result: FixPlanned | null }
	/** Changes the files on disk, so that it can be taken back. Null when it failed. */
	'warraq/fix': { readonly params: FixParams; readonly result: FixReport | null }
	/** Takes back the latest fix of a folder; null when there is none. */
	'warraq/undoFix': { readonly params: FolderParams; readonly result: UndoReport | null }
	/** The range is null when the file cannot be read or the words are no longer there. */
	'warraq/locate': {
		readonly params: LocateParams
		readonly result: { readonly uri: string; readonly range: Range | null }
	}
}
