import type { Summary } from '../../core/index.ts'
import type { ConcordanceEnd, ConcordanceOrder, PlacedLine } from '../../features/concordance.ts'
import type { Answer, Question, QuestionName } from '../../features/corpus-questions.ts'
import type { ArticleMentions } from '../../features/corpus-references.ts'
import type { FixOrder, FixPreview, FixReport } from '../../features/mass-fix.ts'
import type { Preferences } from '../../workspace/circumstances.ts'
import type { CheckEnd, CheckedArticle, CheckOrder } from './check-articles.ts'
import type { HouseStyle } from './measure-style.ts'
import type { ReferenceEnd, ReferenceOrder } from './refer.ts'

/** With what an index is brought up to date. */
export interface RefreshOptions {
	readonly preferences: Preferences
	/** A folder that was never indexed is left alone when it has more text files than this. */
	readonly largest?: number
}

/** How an index is after it was brought up to date. */
export interface Refreshed {
	/** Nothing was read: the folder has more files than the caller wanted. */
	readonly isTooLarge: boolean
	/** Articles in the index; of a folder that is too large, the files that were counted. */
	readonly files: number
	readonly hasChanged: boolean
	/** Paths of files that could not be read, each with the reason. */
	readonly unreadable: readonly { readonly path: string; readonly message: string }[]
	/** Why the index could not be kept on disk, when it could not. */
	readonly storeProblem?: string
}

/** How far a refresh has come. */
export interface RefreshProgress {
	/** Articles in the index so far. */
	readonly files: number
	readonly read: number
	/** Files to be read, as far as they are known. */
	readonly toRead: number
}

/** What taking a fix back has done. */
export interface UndoReport {
	/** How many files are as they were. */
	readonly files: number
	/** Those that have changed since, or are gone: left as they are. */
	readonly left: readonly string[]
}

/** Someone who keeps the index of one folder and answers from it: in a thread of its own, or here. */
export interface IndexKeeper {
	/** Brings the index up to date, one call at a time. Rejects when the signal aborts. */
	refresh(
		options: RefreshOptions,
		onProgress: (progress: RefreshProgress) => void,
		signal: AbortSignal,
	): Promise<Refreshed>
	ask<Name extends QuestionName>(name: Name, question: Question<Name>): Promise<Answer<Name>>
	/** Gives out the mentions of an entity as they are found. Rejects when the signal aborts. */
	references(
		order: ReferenceOrder,
		onArticles: (articles: readonly ArticleMentions[]) => void,
		signal: AbortSignal,
	): Promise<ReferenceEnd>
	/** Gives out the lines of a concordance as they are found. Rejects when the signal aborts. */
	concordance(
		order: ConcordanceOrder,
		onLines: (lines: readonly PlacedLine[]) => void,
		signal: AbortSignal,
	): Promise<ConcordanceEnd>
	/** Gives out the findings of articles as they are found. Rejects when the signal aborts. */
	check(
		order: CheckOrder,
		options: RefreshOptions,
		onArticles: (articles: readonly CheckedArticle[]) => void,
		signal: AbortSignal,
	): Promise<CheckEnd>
	/** What an order would change. Rejects when the signal aborts. */
	planFix(order: FixOrder, options: RefreshOptions, signal: AbortSignal): Promise<FixPreview>
	/** Changes it, so that `undoFix` can take it back. Rejects when the signal aborts, midway perhaps. */
	fix(order: FixOrder, options: RefreshOptions, signal: AbortSignal): Promise<FixReport>
	/** The house style the articles keep to; needs no index. Rejects when the signal aborts. */
	measureStyle(options: RefreshOptions, signal: AbortSignal): Promise<HouseStyle>
	/** Takes back the latest fix; null when there is none. */
	undoFix(): Promise<UndoReport | null>
	/** Lays what an editor shows over what the file says; without a summary, takes it off again. */
	lay(path: string, summary: Summary | undefined): void
	dispose(): Promise<void>
}
