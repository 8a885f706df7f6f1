import type { Range, WorkspaceEdit } from 'vscode-languageserver-types'
import type { ArticleDateSource } from '../core/index.ts'
import type { Unreadable } from '../workspace/host.ts'
import type { CorpusRequests, FolderParams, IndexState } from './corpus-protocol.ts'

export type * from './corpus-protocol.ts'

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

/** Asks for what is highlighted in an article; in a huge one, in the part that is seen. */
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

/** A file or folder that is about to get another place. */
export interface MovedFile {
	readonly oldUri: string
	readonly newUri: string
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
export interface Requests extends CorpusRequests {
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
	/** The edit that takes along what `warraq.json` says of the files; the client makes it before it moves them. */
	'warraq/moveFiles': {
		readonly params: { readonly files: readonly MovedFile[] }
		readonly result: WorkspaceEdit
	}
}

/** Server to client, with an answer. */
export interface ClientRequests {
	/** A file that the server cannot reach itself (web, virtual folders); null when there is none. */
	'warraq/readFile': {
		readonly params: { readonly uri: string }
		readonly result: string | Unreadable | null
	}
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
	/** Files or folders were moved or deleted, a `warraq.json` among them perhaps. */
	'warraq/moved': null
}
