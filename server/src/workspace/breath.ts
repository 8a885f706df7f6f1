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
		await letOthersRun()
		this.#last = Date.now()
		this.#signal?.throwIfAborted()
	}
}

const LONGEST_HOLD = 10

/** A message is read, queued and answered in turns of the event loop, which cost nothing when idle. */
const TURNS = 4

/** Resolves when all that waited to run has had its turn, to the answer of a request; in browsers too. */
export async function letOthersRun(): Promise<void> {
	for (let turn = 0; turn < TURNS; turn++) await nextTurn()
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		if (typeof setImmediate === 'function') setImmediate(resolve)
		else setTimeout(resolve, 0)
	})
}
