import { unattended } from './guard.ts'
import { pushDiagnostics } from './reports.ts'
import type { Session } from './session.ts'

/** Diagnostics for clients that do not ask: sent once for all changes that arrive together. */
export class Pushes {
	readonly #session: Session
	readonly #waiting = new Set<string>()

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
		unattended(this.#session.log, uri, () => pushDiagnostics(this.#session, uri))
	}
}
