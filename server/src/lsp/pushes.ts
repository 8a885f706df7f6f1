import { diagnostics } from '../features/diagnostics.ts'
import { unattended } from './guard.ts'
import type { Session } from './session.ts'

/** Diagnostics for clients that do not ask: sent once for all changes that arrive together. */
export class Pushes {
	readonly #session: Session
	readonly #waiting = new Set<string>()
	/** The articles whose diagnostics the client has. */
	readonly #pushed = new Set<string>()

	constructor(session: Session) {
		this.#session = session
	}

	later(uri: string): void {
		if (this.#session.client.pullsDiagnostics || this.#waiting.has(uri)) return
		this.#waiting.add(uri)
		setTimeout(() => this.#now(uri), 0)
	}

	#now(uri: string): void {
		this.#waiting.delete(uri)
		unattended(this.#session.log, uri, () => this.#push(uri))
	}

	/** What is no article any more, since its language or a `warraq.json` says so, has none. */
	async #push(uri: string): Promise<void> {
		const { articles, connection, rulePages } = this.#session
		const text = await articles.of(uri)
		if (text) {
			this.#pushed.add(uri)
			const found = diagnostics(text.parts, rulePages)
			await connection.sendDiagnostics({ uri, version: text.version, diagnostics: found })
		} else if (this.#pushed.delete(uri)) {
			await connection.sendDiagnostics({ uri, diagnostics: [] })
		}
	}
}
