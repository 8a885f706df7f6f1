import type {
	DocumentDiagnosticReport,
	Location,
	ReferenceParams,
	ResultProgressReporter,
	WorkDoneProgressReporter,
	WorkspaceEdit,
} from 'vscode-languageserver'
import { asksForAll, codeActions, localActions } from '../features/code-actions.ts'
import { definition } from '../features/definition.ts'
import { documentHighlights } from '../features/document-highlights.ts'
import { documentSymbols } from '../features/document-symbols.ts'
import { flatSymbols } from '../features/flat-symbols.ts'
import { foldingRanges } from '../features/folding.ts'
import { highlights } from '../features/highlights.ts'
import { hover } from '../features/hover.ts'
import type { OpenArticle, OpenText } from '../features/open-article.ts'
import { prepareRename, rename } from '../features/rename.ts'
import { selectionRanges } from '../features/selection-ranges.ts'
import { semanticTokens } from '../features/semantic-tokens.ts'
import { answerCommands, isRunnable } from './commands.ts'
import { answerCorpusRequests } from './corpus-answers.ts'
import { corpusSections, nameCompletions } from './corpus-context.ts'
import { corpusReferences } from './corpus-references.ts'
import { acceptance, articleDate, nameJudgement } from './corpus-sayings.ts'
import { DiagnosticResults } from './diagnostic-results.ts'
import { guarded } from './guard.ts'
import { answerMoves } from './moved-files.ts'
import type {
	AcceptSpellingParams,
	ArticleParams,
	HighlightParams,
	JudgeNameParams,
	Requests,
	SetArticleDateParams,
} from './protocol.ts'
import { SemanticTokenResults } from './semantic-token-results.ts'
import type { Session } from './session.ts'

/** Answers every request about an open article; about any other file the answer is empty. */
export function answerRequests(session: Session): void {
	answerAboutPlaces(session)
	answerAboutTexts(session)
	answerReferences(session)
	answerDiagnostics(session)
	answerSemanticTokens(session)
	answerOwnRequests(session)
	answerMoves(session)
	answerCommands(session)
	answerCorpusRequests(session)
}

/** What the article, or the part of a long text, tells that holds the place asked about. */
function answerAboutPlaces(session: Session): void {
	const { connection } = session
	const on = answering(session)
	connection.onPrepareRename(
		on(null, (text, { position }) => prepareRename(text.partAt(position), position)),
	)
	connection.onSelectionRanges(
		on([], (text, { positions }) =>
			positions.flatMap((position) => selectionRanges(text.partAt(position), [position])),
		),
	)
	connection.onCompletion(
		on({ isIncomplete: false, items: [] }, (text, { position }) =>
			nameCompletions(session, text.partAt(position), position),
		),
	)
}

/** What only the whole text tells. */
function answerAboutTexts(session: Session): void {
	const { connection, client } = session
	const on = answeringWhole(session)
	connection.onHover(
		on(null, async (article, { position }) => {
			const more = await corpusSections(session, article, position)
			const style = { kind: client.hoverKind, showsFindings: client.isOurs }
			return hover(article, position, style, more)
		}),
	)
	connection.onDocumentSymbol(client.nestsSymbols ? on([], documentSymbols) : on([], flatSymbols))
	connection.onDefinition(on(null, (article, { position }) => definition(article, position)))
	connection.onDocumentHighlight(
		on([], (article, { position }) => documentHighlights(article, position)),
	)
	connection.onRenameRequest(
		on(null, (article, { position, newName }) => rename(article, position, newName)),
	)
	connection.onFoldingRanges(on([], foldingRanges))
	connection.onCodeAction(
		answering(session)([], async (text, { range, context }) => {
			const isLocal = text.parts.length > 1 && !asksForAll(context)
			const article = isLocal ? undefined : await session.articles.whole(text.uri)
			const actions = isLocal
				? localActions(text.partAt(range.start), range, context)
				: article && codeActions(article, range, context)
			return actions?.filter((action) => isRunnable(client, action))
		}),
	)
}

/** A handler that opens the text for a feature, inside the guard. */
function answering({ articles, log }: Session) {
	return <Params extends ArticleParams, Result>(
		empty: Result,
		feature: (text: OpenText, params: Params) => Result | undefined | Promise<Result | undefined>,
	) =>
		guarded<Params, Result>(log, empty, async (params) => {
			const text = await articles.of(params.textDocument.uri)
			return (text && (await feature(text, params))) ?? empty
		})
}

/** The same for a feature that needs all of it as one article. */
function answeringWhole({ articles, log }: Session) {
	return <Params extends ArticleParams, Result>(
		empty: Result,
		feature: (
			article: OpenArticle,
			params: Params,
		) => Result | undefined | Promise<Result | undefined>,
	) =>
		guarded<Params, Result>(log, empty, async (params) => {
			const article = await articles.whole(params.textDocument.uri)
			return (article && (await feature(article, params))) ?? empty
		})
}

function answerReferences(session: Session): void {
	const { articles, connection, log } = session
	connection.onReferences(
		guarded<ReferenceParams, Location[], ReferenceProgress>(
			log,
			[],
			async ({ textDocument: { uri }, position }, signal, _, progress) => {
				const article = await articles.whole(uri)
				return article ? corpusReferences(session, article, { position, progress, signal }) : []
			},
		),
	)
}

type ReferenceProgress = [
	workDone: WorkDoneProgressReporter,
	results?: ResultProgressReporter<Location[]>,
]

function answerDiagnostics(session: Session): void {
	const results = new DiagnosticResults(session.rulePages)
	const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] }
	session.connection.languages.diagnostics.on(
		answering(session)(nothing, (text, { previousResultId }) =>
			results.report(text, previousResultId),
		),
	)
}

function answerSemanticTokens(session: Session): void {
	const { client, connection, documents } = session
	if (!client.takesSemanticTokens) return
	const on = answeringWhole(session)
	const results = new SemanticTokenResults()
	const { semanticTokens: tokens } = connection.languages
	tokens.on(on(null, (article) => results.full(article.uri, semanticTokens(article))))
	tokens.onDelta(
		on(null, (article, { previousResultId }) =>
			results.delta(article.uri, previousResultId, semanticTokens(article)),
		),
	)
	tokens.onRange(on(null, (article, { range }) => ({ data: semanticTokens(article, range) })))
	documents.onDidClose(({ document }) => results.forget(document.uri))
}

function answerOwnRequests(session: Session): void {
	const { connection, log } = session
	connection.onRequest(
		'warraq/highlights' satisfies keyof Requests,
		answering(session)<HighlightParams, Requests['warraq/highlights']['result']>(
			[],
			(text, { lines }) => highlights(text.parts, lines),
		),
	)
	connection.onRequest(
		'warraq/setArticleDate' satisfies keyof Requests,
		guarded<SetArticleDateParams, WorkspaceEdit>(log, {}, (params) => articleDate(session, params)),
	)
	connection.onRequest(
		'warraq/acceptSpelling' satisfies keyof Requests,
		guarded<AcceptSpellingParams, WorkspaceEdit>(log, {}, (params) => acceptance(session, params)),
	)
	connection.onRequest(
		'warraq/judgeName' satisfies keyof Requests,
		guarded<JudgeNameParams, WorkspaceEdit>(log, {}, (params) => nameJudgement(session, params)),
	)
}
