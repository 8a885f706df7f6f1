/** What the page of a concordance and the extension say to each other. */

/** One line as the page shows it. */
export interface ShownLine {
	readonly path: string
	readonly start: number
	readonly before: string
	readonly keyword: string
	readonly after: string
	/** What lines are sorted by; not to be shown. */
	readonly beforeKey: string
	readonly afterKey: string
}

/** What of a word may differ from the query. */
export type Loosened = 'hamza' | 'marks' | 'clitics'

/** The words of the page, in the person's language. */
export interface PageWords {
	/** The direction these words are written in. */
	readonly direction: 'ltr' | 'rtl'
	readonly query: string
	readonly search: string
	readonly ignore: Readonly<Record<Loosened, string>>
	readonly sort: string
	readonly orders: Readonly<Record<'text' | 'before' | 'after', string>>
	readonly csv: string
	readonly stop: string
	readonly more: string
	readonly columns: Readonly<Record<'before' | 'keyword' | 'after' | 'article', string>>
}

export type ToPage =
	| { readonly type: 'words'; readonly words: PageWords }
	/** A new concordance begins: of these words, or of the entity of that name. */
	| { readonly type: 'begin'; readonly query: string; readonly isEntity: boolean }
	| { readonly type: 'lines'; readonly lines: readonly ShownLine[] }
	/** How many lines so far, or how it ended, for people. */
	| { readonly type: 'state'; readonly text: string; readonly isRunning: boolean }

export type FromPage =
	| { readonly type: 'ready' }
	| { readonly type: 'search'; readonly query: string; readonly ignore: readonly Loosened[] }
	| { readonly type: 'stop' }
	| {
			readonly type: 'open'
			readonly path: string
			readonly start: number
			readonly keyword: string
	  }
	/** All lines in the order shown. */
	| { readonly type: 'csv'; readonly lines: readonly ShownLine[] }
