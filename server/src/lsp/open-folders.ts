import { withSlash } from '../workspace/uri.ts'

/** The folders open in the editor, which come and go while it runs. */
export class OpenFolders {
	#uris: readonly string[]

	constructor(uris: readonly string[]) {
		this.#uris = uris.map(withSlash)
	}

	/** Each with a slash at its end. */
	get uris(): readonly string[] {
		return this.#uris
	}

	/** Some were added, others removed. */
	change(added: readonly string[], removed: readonly string[]): void {
		const gone = new Set(removed.map(withSlash))
		const left = this.#uris.filter((uri) => !gone.has(uri))
		this.#uris = [...new Set([...left, ...added.map(withSlash)])]
	}
}
