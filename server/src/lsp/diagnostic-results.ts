import type { DocumentDiagnosticReport } from 'vscode-languageserver'
import { diagnostics } from '../features/diagnostics.ts'
import type { OpenText } from '../features/open-article.ts'

/** Diagnostics for clients that ask; a reading they have the results of is not sent again. */
export class DiagnosticResults {
	readonly #rulePages: string
	readonly #ids = new WeakMap<object, string>()
	#count = 0

	constructor(rulePages: string) {
		this.#rulePages = rulePages
	}

	report(text: OpenText, previousId: string | undefined): DocumentDiagnosticReport {
		const resultId = this.#idOf(text.reading)
		if (resultId === previousId) return { kind: 'unchanged', resultId }
		return { kind: 'full', resultId, items: diagnostics(text.parts, this.#rulePages) }
	}

	#idOf(reading: object): string {
		const id = this.#ids.get(reading) ?? `${++this.#count}`
		this.#ids.set(reading, id)
		return id
	}
}
