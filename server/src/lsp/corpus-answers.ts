import type { Range, WorkspaceSymbol } from 'vscode-languageserver'
import type { ConcordanceEnd, PlacedLine } from '../features/concordance.ts'
import { locate } from '../features/locate.ts'
import { type ArticlePlace, EMPTY_PAGE, type TreePage } from '../features/tree/tree-node.ts'
import { join, relativePath, withSlash } from '../workspace/uri.ts'
import { rangeInText } from './convert.ts'
import { answerFixes } from './corpus-fixes.ts'
import { guarded } from './guard.ts'
import type { CheckEnd, CheckedArticle } from './keeper/check-articles.ts'
import type { HouseStyle } from './keeper/measure-style.ts'
import { LINES } from './keeper/messages.ts'
import { ProgressType } from './library.ts'
import type {
	ArticleFindings,
	CheckFolderParams,
	ConcordanceParams,
	FolderParams,
	LocateParams,
	Requests,
	TreeParams,
} from './protocol.ts'
import type { Session } from './session.ts'

/** Answers what is asked of whole corpora: the symbols of the workspace, and our views. */
export function answerCorpusRequests(session: Session): void {
	answerSymbols(session)
	answerFixes(session)
	const { connection, indexes, log } = session
	connection.onRequest(
		'warraq/buildIndex' satisfies keyof Requests,
		guarded<FolderParams, null>(log, null, async ({ folder }) => {
			await indexes.of(folder).build()
			return null
		}),
	)
	connection.onRequest(
		'warraq/tree' satisfies keyof Requests,
		guarded<TreeParams, TreePage>(log, EMPTY_PAGE, (params) => childrenIn(session, params)),
	)
	connection.onRequest(
		'warraq/measureStyle' satisfies keyof Requests,
		guarded<FolderParams, HouseStyle | null>(log, null, ({ folder }, signal) =>
			indexes.of(folder).measureStyle(signal),
		),
	)
	connection.onRequest(
		'warraq/concordance' satisfies keyof Requests,
		guarded<ConcordanceParams, ConcordanceEnd>(
			log,
			NOTHING_FOUND,
			({ folder, partialResultToken, ...order }, signal) => {
				const send = (lines: readonly PlacedLine[]): void =>
					void connection.sendProgress(LINES, partialResultToken, lines)
				return indexes.of(folder).concordance(order, send, signal)
			},
		),
	)
	connection.onRequest(
		'warraq/checkFolder' satisfies keyof Requests,
		guarded<CheckFolderParams, CheckEnd | null>(log, null, (params, signal) =>
			check(session, params, signal),
		),
	)
	connection.onRequest(
		'warraq/locate' satisfies keyof Requests,
		guarded<LocateParams, Requests['warraq/locate']['result'] | null>(
			log,
			null,
			async ({ folder, place }) => {
				const uri = join(withSlash(folder), place.path)
				return { uri, range: (await rangeAt(session, uri, place)) ?? null }
			},
		),
	)
}

async function check(
	{ connection, indexes, settings, rulePages }: Session,
	{ folder, article, partialResultToken, ...order }: CheckFolderParams,
	signal: AbortSignal,
): Promise<CheckEnd> {
	const home = withSlash(folder)
	const { language } = await settings.of(folder)
	const asked = { ...order, language, rulePages }
	const send = (articles: readonly CheckedArticle[]): void => {
		const told = articles.map(({ path, diagnostics }) => ({ uri: join(home, path), diagnostics }))
		void connection.sendProgress(FINDINGS, partialResultToken, told)
	}
	const path = article === undefined ? {} : { path: relativePath(home, article) }
	return indexes.of(folder).check({ ...asked, ...path }, send, signal)
}

/** Articles with their findings, of the check with that token. */
const FINDINGS = new ProgressType<readonly ArticleFindings[]>()

const NOTHING_FOUND: ConcordanceEnd = { isComplete: false, articles: 0, unreadable: 0 }

function answerSymbols(session: Session): void {
	const { connection, log } = session
	connection.onWorkspaceSymbol(
		guarded<{ readonly query: string }, WorkspaceSymbol[]>(log, [], ({ query }) =>
			symbols(session, query),
		),
	)
	connection.onWorkspaceSymbolResolve((symbol, token) =>
		guarded<WorkspaceSymbol, WorkspaceSymbol>(log, symbol, (each) => resolve(session, each))(
			symbol,
			token,
		),
	)
}

/** Their ranges are found when one is chosen: each needs the text of its article. */
async function symbols({ indexes, settings }: Session, query: string): Promise<WorkspaceSymbol[]> {
	const found = await Promise.all(
		indexes.awake().map(async ([folder, index]) => {
			const { language } = await settings.of(folder)
			const answer = (await index.ask('symbols', { query, language })) ?? []
			return answer.map(({ name, kind, containerName, place }) => {
				const location = { uri: join(folder, place.path) }
				return { name, kind, containerName, location, data: place }
			})
		}),
	)
	return found.flat()
}

async function resolve(session: Session, symbol: WorkspaceSymbol): Promise<WorkspaceSymbol> {
	const { uri } = symbol.location
	const range = await rangeAt(session, uri, symbol.data as ArticlePlace)
	return { ...symbol, location: { uri, range: range ?? TOP } }
}

const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

async function childrenIn(
	session: Session,
	{ folder, ...question }: TreeParams,
): Promise<TreePage> {
	const { language } = await session.settings.of(folder)
	const corpus = await session.articles.corpusIn(withSlash(folder))
	const canonical = corpus.settings.names?.canonical ?? {}
	const asked = { ...question, language, canonical, house: corpus.settings.house ?? {} }
	return (await session.indexes.of(folder).ask('tree', asked)) ?? EMPTY_PAGE
}

/** Where something that was indexed stands now; undefined when it is gone, or its file is. */
async function rangeAt(
	{ readText }: Session,
	uri: string,
	place: ArticlePlace,
): Promise<Range | undefined> {
	const text = await readText(uri)
	const span = text === undefined ? undefined : locate(text, place)
	return text === undefined || !span ? undefined : rangeInText(text)(span)
}
