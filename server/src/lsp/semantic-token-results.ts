import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver'
import { semanticTokensDelta } from '../features/semantic-tokens.ts'

/** The semantic tokens each document was last sent, so that only what changed is sent again. */
export class SemanticTokenResults {
	readonly #sent = new Map<string, SemanticTokens & { readonly resultId: string }>()
	#count = 0

	/** All tokens of a document, with an id to come back with. */
	full(uri: string, data: number[]): SemanticTokens & { readonly resultId: string } {
		const result = { resultId: `${++this.#count}`, data }
		this.#sent.set(uri, result)
		return result
	}

	/** What changed since the result `previousId`; all tokens when that is not the last one sent. */
	delta(uri: string, previousId: string, data: number[]): SemanticTokens | SemanticTokensDelta {
		const previous = this.#sent.get(uri)
		const full = this.full(uri, data)
		if (previous?.resultId !== previousId) return full
		return { resultId: full.resultId, edits: semanticTokensDelta(previous.data, data) }
	}

	forget(uri: string): void {
		this.#sent.delete(uri)
	}
}
