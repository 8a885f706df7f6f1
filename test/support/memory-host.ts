import { type FileText, type FileWork, finishNow } from '../../server/src/workspace/host.ts'

/** Files that exist only in a test, by URI; `read` lists what was asked for. */
export class MemoryHost {
	readonly read: string[] = []
	readonly #files: Readonly<Record<string, FileText>>

	constructor(files: Readonly<Record<string, FileText>>) {
		this.#files = files
	}

	finish<T>(work: FileWork<T>): T {
		return finishNow(work, (uri) => {
			this.read.push(uri)
			return this.#files[uri]
		})
	}
}
