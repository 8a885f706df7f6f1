import { Breath } from './breath.ts'
import type { IndexedFiles } from './index-files.ts'
import type { FileProblem } from './read-to-index.ts'

/** How far a scan has come. */
export interface ScanProgress {
	/** Files met so far. */
	readonly met: number
	/** Of these, those that were new or changed. */
	readonly changed: number
	/** Of these, those that have been read. */
	readonly read: number
	/** Whether all files have been met, so that `changed` is final. */
	readonly isWalked: boolean
}

/** What a scan is run with. */
export interface ScanOptions {
	readonly signal?: AbortSignal
	readonly onProgress?: (progress: ScanProgress) => void
	/** Told of each file as it is met. */
	readonly onMet?: (file: string) => void
}

/** The counts and the open ends of one scan. */
export class Scan {
	readonly number: number
	readonly breath: Breath
	readonly problems: FileProblem[] = []
	/** Folders that could not be listed: what the index has below them may still be there. */
	readonly unlisted: string[] = []
	readonly underWay: Promise<readonly IndexedFiles[]>[] = []
	readonly sizes: number[] = []
	readonly #onProgress: ScanOptions['onProgress']
	readonly #onMet: ScanOptions['onMet']
	met = 0
	changed = 0
	read = 0
	isWalked = false

	constructor(number: number, { signal, onProgress, onMet }: ScanOptions) {
		this.number = number
		this.breath = new Breath(signal)
		this.#onProgress = onProgress
		this.#onMet = onMet
	}

	get progress(): ScanProgress {
		const { met, changed, read, isWalked } = this
		return { met, changed, read, isWalked }
	}

	meet(file: string): void {
		this.met++
		this.#onMet?.(file)
	}

	/** A file that is left out without being read. */
	passOver(problem: FileProblem): void {
		this.problems.push(problem)
	}

	cannotList(path: string, message: string): void {
		this.problems.push({ path, message })
		this.unlisted.push(path)
	}

	report(): void {
		this.#onProgress?.(this.progress)
	}
}
