import type { Language } from '../core/index.ts'
import { diagnostics, SOURCE } from '../features/diagnostics.ts'
import type { OpenArticle } from '../features/open-article.ts'
import { say } from '../features/say.ts'
import type { Corpus } from '../workspace/corpus.ts'
import { rangeInText } from './convert.ts'
import type { Analysed, HighlightKind, Notifications } from './protocol.ts'
import type { Session } from './session.ts'

/** Tells a client of ours what an article holds now. */
export function tellAnalysed({ connection, client }: Session, article: OpenArticle): void {
	if (!client.isOurs) return
	const method = 'warraq/analysed' satisfies keyof Notifications
	void connection.sendNotification(method, summary(article))
}

/** Sends an article's diagnostics to a client that does not ask for them. */
export async function pushDiagnostics(session: Session, uri: string): Promise<void> {
	const article = await session.articles.of(uri)
	if (!article) return
	await session.connection.sendDiagnostics({
		uri,
		version: article.version,
		diagnostics: diagnostics(article, session.rulePages),
	})
}

/** Shows what is wrong in a `warraq.json`, in that file, whether it is open or not. */
export async function tellProblems(
	{ connection, readText }: Session,
	{ uri, problems }: Corpus,
	language: Language,
): Promise<void> {
	if (!uri) return
	const rangeOf = rangeInText((await readText(uri)) ?? '')
	await connection.sendDiagnostics({
		uri,
		diagnostics: problems.map((problem) => ({
			range: rangeOf(problem),
			severity: 2,
			source: SOURCE,
			message: say(problem.message, language),
		})),
	})
}

function summary({ uri, version, language, analysis }: OpenArticle): Analysed {
	const { value, source, detail } = analysis.articleDate
	const count = (kind: HighlightKind): number =>
		analysis.mentions.filter((mention) => mention.kind === kind).length
	return {
		uri,
		version,
		articleDate: {
			source,
			...(value === null ? {} : { value }),
			...(detail ? { detail: say(detail, language) } : {}),
		},
		counts: {
			PER: count('PER'),
			LOC: count('LOC'),
			ORG: count('ORG'),
			DATE: analysis.dates.length,
			findings: analysis.findings.length,
		},
	}
}
