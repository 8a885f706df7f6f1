import type { Language } from '../core/index.ts'
import { SOURCE } from '../features/diagnostics.ts'
import type { OpenArticle, OpenText } from '../features/open-article.ts'
import { say } from '../features/say.ts'
import type { Corpus } from '../workspace/corpus.ts'
import { rangeInText } from './convert.ts'
import type { Analysed, Notifications } from './protocol.ts'
import type { Session } from './session.ts'

/** Tells a client of ours what an article holds now. */
export function tellAnalysed({ connection, client }: Session, text: OpenText): void {
	if (!client.isOurs) return
	const method = 'warraq/analysed' satisfies keyof Notifications
	void connection.sendNotification(method, summary(text))
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

function summary({ uri, version, parts }: OpenText): Analysed {
	const articleDate = parts[0] && articleDateOf(parts[0])
	const counts = { PER: 0, LOC: 0, ORG: 0, DATE: 0, findings: 0 }
	for (const { analysis } of parts) {
		for (const { kind } of analysis.mentions) counts[kind]++
		counts.DATE += analysis.dates.length
		counts.findings += analysis.findings.length
	}
	return { uri, version, articleDate: articleDate ?? { source: 'none' }, counts }
}

function articleDateOf({ analysis, language }: OpenArticle): Analysed['articleDate'] {
	const { value, source, detail } = analysis.articleDate
	return {
		source,
		...(value === null ? {} : { value }),
		...(detail ? { detail: say(detail, language) } : {}),
	}
}
