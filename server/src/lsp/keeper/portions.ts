/** A first few go out at once, the rest in larger and larger portions. */
const FIRST = 10
const LARGEST = 100
/** Milliseconds after which `giveSometimes` waits for no more. */
const LONGEST_WAIT = 100

/** Things on their way to somebody who takes them as they come. */
export class Portions<T> {
	readonly #give: (portion: readonly T[]) => void
	#portion: T[] = []
	#size = FIRST
	#given = Date.now()
	/** How many there were so far. */
	count = 0

	constructor(give: (portion: readonly T[]) => void) {
		this.#give = give
	}

	add(one: T): void {
		this.#portion.push(one)
		this.count++
		if (this.#portion.length >= this.#size) this.give()
	}

	giveSometimes(): void {
		if (Date.now() - this.#given > LONGEST_WAIT) this.give()
	}

	give(): void {
		if (this.#portion.length > 0) {
			this.#give(this.#portion)
			this.#size = Math.min(2 * this.#size, LARGEST)
		}
		this.#portion = []
		this.#given = Date.now()
	}
}
