const FORGIVEN = 3
const WINDOW = 180_000

/** The crashes of a server: now and then one is forgiven, many in a row are not. */
export class Crashes {
	#times: readonly number[] = []

	/** Notes a crash at a time in milliseconds; whether the server may start once more. */
	isForgiven(now: number): boolean {
		this.#times = [...this.#times.filter((time) => now - time < WINDOW), now]
		return this.#times.length <= FORGIVEN
	}
}
