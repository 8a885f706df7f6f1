/** Lets others run, at most every ten milliseconds, and stops when asked to. */
export class Breath {
	#last = Date.now()
	readonly #signal: AbortSignal | undefined

	constructor(signal: AbortSignal | undefined) {
		this.#signal = signal
	}

	/** Call between any two small pieces of work. Throws the signal's reason once it is aborted. */
	async take(): Promise<void> {
		this.#signal?.throwIfAborted()
		if (Date.now() - this.#last < LONGEST_HOLD) return
		await new Promise((resolve) => setImmediate(resolve))
		this.#last = Date.now()
		this.#signal?.throwIfAborted()
	}
}

const LONGEST_HOLD = 10
