/** Whole numbers, none below 0. */
export type Column = Uint8Array | Uint16Array | Uint32Array

/** A Uint32Array that grows. */
export class GrowingArray {
	#values = new Uint32Array(1024)
	#length = 0

	get length(): number {
		return this.#length
	}

	push(value: number): void {
		if (this.#length === this.#values.length) this.#makeRoom(this.#length + 1)
		this.#values[this.#length++] = value
	}

	pushAll(values: ArrayLike<number>): void {
		this.#makeRoom(this.#length + values.length)
		this.#values.set(values, this.#length)
		this.#length += values.length
	}

	/** A value that is there. */
	at(i: number): number {
		return this.#values[i] as number
	}

	/** The values so far, as a view that the next push may outdate. */
	view(from = 0, to = this.#length): Uint32Array {
		return this.#values.subarray(from, to)
	}

	/** A copy of the values in the fewest bytes that hold the largest. */
	narrowed(): Column {
		const values = this.view()
		let most = 0
		for (const value of values) most = Math.max(most, value)
		if (most <= 0xff) return Uint8Array.from(values)
		return most <= 0xffff ? Uint16Array.from(values) : values.slice()
	}

	#makeRoom(length: number): void {
		if (length <= this.#values.length) return
		const grown = new Uint32Array(Math.max(length, this.#values.length * 2))
		grown.set(this.#values)
		this.#values = grown
	}
}
