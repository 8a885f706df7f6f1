import { statSync } from 'node:fs'
import { SegmentBuilder } from '../core/index.ts'
import type { Workforce } from './crew.ts'
import type { FilesToIndex, IndexedFiles } from './index-files.ts'
import type { FileProblem, FileToIndex } from './read-to-index.ts'

/**
 * Has files indexed. One that a thread has not the memory for (millions of words, every third misspelt) is told
 * of and costs no other file its place; until it changes it is not tried again.
 */
export class CarefulIndexing {
	readonly #workforce: Workforce<FilesToIndex, IndexedFiles>
	readonly #tooLong = new Map<string, string>()

	constructor(workforce: Workforce<FilesToIndex, IndexedFiles>) {
		this.#workforce = workforce
	}

	/** Files that go together, and when a thread fails for lack of memory each by itself. */
	async index({ scan, files }: FilesToIndex): Promise<readonly IndexedFiles[]> {
		try {
			return [await this.#workforce.run({ scan, files })]
		} catch (error) {
			if (!isLackOfMemory(error)) throw error
		}
		const indexed: IndexedFiles[] = []
		for (const file of files) indexed.push(await this.#indexAlone(scan, file))
		return indexed
	}

	/** Why a file is not to be tried; nothing when it is. */
	problemOf({ file, path }: FileToIndex): FileProblem | undefined {
		const known = this.#tooLong.get(path)
		return known !== undefined && known === stateOf(file) ? { path, message: TOO_LONG } : undefined
	}

	async #indexAlone(scan: number, file: FileToIndex): Promise<IndexedFiles> {
		try {
			return await this.#workforce.run({ scan, files: [file] })
		} catch (error) {
			if (!isLackOfMemory(error)) throw error
			this.#tooLong.set(file.path, stateOf(file.file))
			const problems = [{ path: file.path, message: TOO_LONG }]
			return { segment: new SegmentBuilder().seal(), touched: [], problems }
		}
	}
}

const TOO_LONG = 'reading it takes more memory than a thread has: part it into articles'

function isLackOfMemory(error: unknown): boolean {
	return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** What is another one when a file has changed. */
function stateOf(file: string): string {
	const found = statSync(file, { throwIfNoEntry: false })
	return found ? `${found.size} ${found.mtimeMs}` : ''
}
