import { getHeapStatistics } from 'node:v8'

/** Files read between two times of tidying up: what merging them leaves is as large as their index. */
const FILES = 4096
/** So many bytes may lie about. */
const LITTER = 8e6
/** Who waited so long for an answer types no letter after it at once. */
const SLOW = 100
/** So long nothing is asked when somebody stops typing. */
const PAUSE = 300

/**
 * Sees to it that the thread of an index keeps little more memory than is still read, at moments when nobody
 * waits for it: V8 waits for half as much again.
 */
export class Tidier {
	readonly #tidyMemory: () => unknown
	#read = 0
	/** The least bytes in use since the last time; what was there before the first is to be looked through. */
	#least = 0
	#pause: NodeJS.Timeout | undefined

	constructor(tidyMemory: () => unknown) {
		this.#tidyMemory = tidyMemory
	}

	/** So many files have been read since the scan began. */
	hasRead(files: number): void {
		if (files < this.#read) this.#read = 0
		if (files - this.#read < FILES) return
		this.#read = files
		this.#tidy()
	}

	/** Answers a question, and tidies up after it where there is need. */
	async after<T>(answering: () => Promise<T>): Promise<T> {
		clearTimeout(this.#pause)
		const start = performance.now()
		try {
			return await answering()
		} finally {
			this.#look(performance.now() - start)
		}
	}

	#tidy(): void {
		this.#least = Number.POSITIVE_INFINITY
		this.#tidyMemory()
	}

	#look(took: number): void {
		const used = getHeapStatistics().used_heap_size
		this.#least = Math.min(this.#least, used)
		if (used - this.#least < LITTER) return
		clearTimeout(this.#pause)
		if (took >= SLOW) this.#tidy()
		else this.#pause = setTimeout(() => this.#tidy(), PAUSE)
	}
}
