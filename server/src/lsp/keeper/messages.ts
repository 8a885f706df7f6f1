import {
	NotificationType,
	ProgressType,
	RequestType,
	RequestType0,
	ResponseError,
} from 'vscode-jsonrpc'
import type { Summary } from '../../core/index.ts'
import type { ConcordanceEnd, ConcordanceOrder, PlacedLine } from '../../features/concordance.ts'
import type { Answer, Question, QuestionName } from '../../features/corpus-questions.ts'
import type { ArticleMentions } from '../../features/corpus-references.ts'
import type { FixOrder, FixPreview, FixReport } from '../../features/mass-fix.ts'
import type { CheckEnd, CheckedArticle, CheckOrder } from './check-articles.ts'
import type { Refreshed, RefreshOptions, RefreshProgress, UndoReport } from './keeper.ts'
import type { HouseStyle } from './measure-style.ts'
import type { ReferenceEnd, ReferenceOrder } from './refer.ts'

/** The code of an answer that is none because the question was taken back, as LSP has it. */
export const REQUEST_CANCELLED = -32800

/** What the server and the thread that keeps an index say to each other. */
export const REFRESH = new RequestType<RefreshOptions, Refreshed, void>('refresh')
export const PROGRESS = new NotificationType<RefreshProgress>('progress')
export const ASK = new RequestType<
	{ readonly name: QuestionName; readonly question: Question<QuestionName> },
	Answer<QuestionName>,
	void
>('ask')
export const CONCORDANCE = new RequestType<Streamed<ConcordanceOrder>, ConcordanceEnd, void>(
	'concordance',
)
/** Lines of the concordance with that token. */
export const LINES = new ProgressType<readonly PlacedLine[]>()
export const REFERENCES = new RequestType<Streamed<ReferenceOrder>, ReferenceEnd, void>(
	'references',
)
/** Articles that mention what was asked for with that token. */
export const MENTIONS = new ProgressType<readonly ArticleMentions[]>()
export const CHECK = new RequestType<Streamed<CheckParams>, CheckEnd, void>('check')
/** Articles with what was found in them, of the check with that token. */
export const CHECKED = new ProgressType<readonly CheckedArticle[]>()
export const PLAN_FIX = new RequestType<FixParams, FixPreview, void>('planFix')
export const FIX = new RequestType<FixParams, FixReport, void>('fix')
export const MEASURE_STYLE = new RequestType<RefreshOptions, HouseStyle, void>('measureStyle')
export const UNDO_FIX = new RequestType0<UndoReport | null, void>('undoFix')
export const LAY = new NotificationType<{
	readonly path: string
	readonly summary: Summary | undefined
}>('lay')

/** An order whose answer comes as progress on a token. */
export interface Streamed<Order> {
	readonly order: Order
	readonly token: number
}

/** What is to be checked, and how texts are read. */
export interface CheckParams {
	readonly order: CheckOrder
	readonly options: RefreshOptions
}

/** What is to be mended, and how texts are read. */
export interface FixParams {
	readonly order: FixOrder
	readonly options: RefreshOptions
}

/** What the thread is started with. */
export interface KeeperOrder {
	/** The folder whose articles are indexed, as a path. */
	readonly folder: string
	/** The folder the index is kept in, as a path; without one it lives in memory. */
	readonly storage?: string
	/** The folders beside it that hold the indexes of the other folders that are open. */
	readonly wanted?: readonly string[]
	/** The folder of our own programs. */
	readonly programs: string
}

/** Where in that storage the journals of fixes lie. */
export const JOURNALS = 'fixes'

/** What went wrong in the thread is no answer to whoever asked the server, unless that was cancelled. */
export function asThrown(error: unknown): unknown {
	if (!(error instanceof ResponseError) || error.code === REQUEST_CANCELLED) return error
	return new Error(error.message.replace(/^Request \S+ failed with message: /u, ''))
}
