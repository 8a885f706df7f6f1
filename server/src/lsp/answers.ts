import type {
	DocumentDiagnosticReport,
	Location,
	ReferenceParams,
	ResultProgressReporter,
	WorkDoneProgressReporter,
	WorkspaceEdit,
} from 'vscode-languageserver'
import { codeActions } from '../features/code-actions.ts'
import { definition } from '../features/definition.ts'
import { documentHighlights } from '../features/document-highlights.ts'
import { documentSymbols } from '../features/document-symbols.ts'
import { foldingRanges } from '../features/folding.ts'
import { highlights } from '../features/highlights.ts'
import { hover } from '../features/hover.ts'
import type { OpenArticle } from '../features/open-article.ts'
import { prepareRename, rename } from '../features/rename.ts'
import { selectionRanges } from '../features/selection-ranges.ts'
import { semanticTokens } from '../features/semantic-tokens.ts'
import { articleDateEdit } from './article-date.ts'
import { answerCorpusRequests } from './corpus-answers.ts'
import { corpusReferences, corpusSections, nameCompletions } from './corpus-context.ts'
import { DiagnosticResults } from './diagnostic-results.ts'
import { guarded } from './guard.ts'
import type { ArticleParams, Requests, SetArticleDateParams } from './protocol.ts'
import { SemanticTokenResults } from './semantic-token-results.ts'
import type { Session } from './session.ts'

/** Answers every request about an open article; about any other file the answer is empty. */
export function answerRequests(session: Session): void {
	const { connection, client } = session
	const on = answering(session)
	connection.onHover(
		on(null, async (article, { position }) => {
			const more = await corpusSections(session, article, position)
			return hover(article, position, client.hoverKind, more)
		}),
	)
	connection.onDocumentSymbol(on([], documentSymbols))
	connection.onDefinition(on(null, (article, { position }) => definition(article, position)))
	connection.onDocumentHighlight(
		on([], (article, { position }) => documentHighlights(article, position)),
	)
	connection.onPrepareRename(on(null, (article, { position }) => prepareRename(article, position)))
	connection.onRenameRequest(
		on(null, (article, { position, newName }) => rename(article, position, newName)),
	)
	connection.onCodeAction(
		on([], (article, { range, context }) => codeActions(article, range, context)),
	)
	connection.onFoldingRanges(on([], foldingRanges))
	connection.onSelectionRanges(
		on([], (article, { positions }) => selectionRanges(article, positions)),
	)
	connection.onCompletion(
		on({ isIncomplete: false, items: [] }, (article, { position }) =>
			nameCompletions(session, article, position),
		),
	)
	answerReferences(session)
	answerDiagnostics(session)
	answerSemanticTokens(session)
	answerOwnRequests(session)
	answerCorpusRequests(session)
}

/** A handler that opens the article for a feature, inside the guard. */
function answering({ articles, log }: Session) {
	return <Params extends ArticleParams, Result>(
		empty: Result,
		feature: (
			article: OpenArticle,
			params: Params,
		) => Result | undefined | Promise<Result | undefined>,
	) =>
		guarded<Params, Result>(log, empty, async (params) => {
			const article = await articles.of(params.textDocument.uri)
			return (article && (await feature(article, params))) ?? empty
		})
}

function answerReferences(session: Session): void {
	const { articles, connection, log } = session
	connection.onReferences(
		guarded<ReferenceParams, Location[], ReferenceProgress>(
			log,
			[],
			async ({ textDocument: { uri }, position }, _, progress) => {
				const article = await articles.of(uri)
				return article ? corpusReferences(session, article, { position, progress }) : []
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
		answering(session)(nothing, (article, { previousResultId }) =>
			results.report(article, previousResultId),
		),
	)
}

function answerSemanticTokens(session: Session): void {
	const { client, connection, documents } = session
	if (!client.takesSemanticTokens) return
	const on = answering(session)
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
	const { connection, client, articles, log, readText } = session
	connection.onRequest(
		'warraq/highlights' satisfies keyof Requests,
		answering(session)<ArticleParams, Requests['warraq/highlights']['result']>([], highlights),
	)
	connection.onRequest(
		'warraq/setArticleDate' satisfies keyof Requests,
		guarded<SetArticleDateParams, WorkspaceEdit>(log, {}, async (params) => {
			const corpus = await articles.corpusOf(params.textDocument.uri)
			return articleDateEdit(params, { corpus, folders: client.folders, readText })
		}),
	)
}
