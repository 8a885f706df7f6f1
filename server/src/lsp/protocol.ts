import type { Range, WorkspaceEdit } from 'vscode-languageserver-types'
import type { ArticleDateSource } from '../core/index.ts'
import type { ConcordanceEnd, ConcordanceOrder } from '../features/concordance.ts'
import type { FixOrder, FixProblem, FixReport } from '../features/mass-fix.ts'
import type { ArticlePlace, TreePage, TreeQuestion } from '../features/tree/tree-node.ts'
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

/**
 * What our client and server say to each other beyond LSP. Declared here only; the client imports
 * the types and nothing else. Positions are LSP's (line and UTF-16 column), as everywhere on the wire.
 */

/** A mention's kind, or a date expression of any TIMEX3 type. */
export type HighlightKind = 'PER' | 'LOC' | 'ORG' | 'DATE'

/**
 * What the server is told when it starts. A client that sends it is taken for one of ours and gets
 * the notifications below; any other client leaves `initializationOptions` out.
 */
export interface InitializationOptions {
	/** Where `dist/knowledge.bin` lies; a worker fetches it, a process reads it. */
	readonly knowledgeUri: string
	/** False from VS Code, where coloured tokens would scramble right-to-left lines. */
	readonly semanticTokens: boolean
	/** The editor's display language, `ar` or `en-gb`: what `warraq.uiLanguage: auto` follows. */
	readonly locale: string
	/** A folder of the editor's where indexes of corpora are kept; without it they stay in memory. */
	readonly storageUri?: string
}

/** Asks about one open article. */
export interface ArticleParams {
	readonly textDocument: { readonly uri: string }
}

/** Asks for what is highlighted in an article; in a huge one, on some lines alone. */
export interface HighlightParams extends ArticleParams {
	readonly lines?: Range
}

/** All that is highlighted in one kind, in text order. */
export interface Highlights {
	readonly kind: HighlightKind
	readonly ranges: readonly Range[]
	/** For `DATE` only: the value of each range, `2019-08-03` or `XXXX-08-03`. */
	readonly values?: readonly string[]
}

/** Sets the date an article's relative expressions are reckoned from. */
export interface SetArticleDateParams extends ArticleParams {
	/** `YYYY-MM-DD` in the Gregorian calendar. */
	readonly date: string
}

/** Accepts a spelling for the corpus of an article. */
export interface AcceptSpellingParams extends ArticleParams {
	/** Exactly as it is written. */
	readonly form: string
	/** Where it is right; in the whole corpus when left out. */
	readonly scope?: 'article' | 'corpus'
}

/** Says what a form names, in one article or in its corpus. */
export interface JudgeNameParams extends ArticleParams {
	/** As it stands alone, without proclitics. */
	readonly form: string
	/** A kind of entity, or `none`: it is no name. */
	readonly judgement: 'PER' | 'LOC' | 'ORG' | 'none'
	readonly scope: 'article' | 'corpus'
}

/** Names the corpus that is asked: the URI of an open folder. */
export interface FolderParams {
	readonly folder: string
}

/** Asks for a page of a tree of the Warraq container. */
export type TreeParams = FolderParams & Omit<TreeQuestion, 'language' | 'canonical' | 'house'>

/** Asks for a concordance. Its lines are sent as progress on the token, as they are found. */
export type ConcordanceParams = FolderParams &
	ConcordanceOrder & { readonly partialResultToken: string }

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
	/** The same as a unified diff, for people. */
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

/** Sent each time an open article has been analysed anew. */
export interface Analysed {
	readonly uri: string
	readonly version: number
	/** The article date in force; without `value` the expressions stay underspecified. */
	readonly articleDate: {
		readonly value?: string
		readonly source: ArticleDateSource
		/** Where exactly, in words for people: the file name, the entry of `warraq.json`. */
		readonly detail?: string
	}
	readonly counts: { readonly [kind in HighlightKind]: number } & { readonly findings: number }
}

/** Client to server, with an answer. */
export interface Requests {
	'warraq/highlights': {
		readonly params: HighlightParams
		readonly result: readonly Highlights[]
	}
	/** The edit that writes the date into the corpus's `warraq.json`; the client applies and saves it. */
	'warraq/setArticleDate': {
		readonly params: SetArticleDateParams
		readonly result: WorkspaceEdit
	}
	/** The edit that puts the spelling into the `accept` of the article or corpus in `warraq.json`. */
	'warraq/acceptSpelling': {
		readonly params: AcceptSpellingParams
		readonly result: WorkspaceEdit
	}
	/** The edit that puts the name into the lists of the corpus's `warraq.json`. */
	'warraq/judgeName': {
		readonly params: JudgeNameParams
		readonly result: WorkspaceEdit
	}
	/** The house style that the articles of a folder keep to; null when it was cancelled, or failed. */
	'warraq/measureStyle': {
		readonly params: FolderParams
		readonly result: Readonly<Record<string, string>> | null
	}
	/** Builds the index of a folder, or brings it up to date; answers when that is done. */
	'warraq/buildIndex': { readonly params: FolderParams; readonly result: null }
	'warraq/tree': { readonly params: TreeParams; readonly result: TreePage }
	'warraq/concordance': { readonly params: ConcordanceParams; readonly result: ConcordanceEnd }
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

/** Server to client, with an answer. */
export interface ClientRequests {
	/** The text of a file that the server cannot reach itself (web, virtual folders); null when there is none. */
	'warraq/readFile': { readonly params: { readonly uri: string }; readonly result: string | null }
	/** The text files below a folder the server cannot reach itself, as URIs, at most `limit`. */
	'warraq/listFiles': {
		readonly params: FolderParams & { readonly limit: number }
		readonly result: readonly string[]
	}
}

/** Server to client, no answer. */
export interface Notifications {
	'warraq/analysed': Analysed
	'warraq/indexState': IndexState
}

/** Client to server, no answer. */
export interface ClientNotifications {
	/** The editor has the focus again: files may have changed. */
	'warraq/focused': null
}
