import type { DocumentDiagnosticReport } from 'vscode-languageserver'
import type { Analysis } from '../core/index.ts'
import { diagnostics } from '../features/diagnostics.ts'
import type { OpenArticle } from '../features/open-article.ts'

/** Diagnostics for clients that ask; an analysis they have the results of is not sent again. */
export class DiagnosticResults {
	readonly #rulePages: string
	readonly #ids = new WeakMap<Analysis, string>()
	#count = 0

	constructor(rulePages: string) {
		this.#rulePages = rulePages
	}

	report(article: OpenArticle, previousId: string | undefined): DocumentDiagnosticReport {
		const resultId = this.#idOf(article.analysis)
		if (resultId === previousId) return { kind: 'unchanged', resultId }
		return { kind: 'full', resultId, items: diagnostics(article, this.#rulePages) }
	}

	#idOf(analysis: Analysis): string {
		const id = this.#ids.get(analysis) ?? `${++this.#count}`
		this.#ids.set(analysis, id)
		return id
	}
}
