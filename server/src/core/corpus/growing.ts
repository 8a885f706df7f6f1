/** Whole numbers, none below 0. */
export type Column = Uint8Array | Uint16Array | Uint32Array

/** A column with room for numbers up to `most`, of as few bytes each as hold that. */
export function columnOf(length: number, most: number): Column {
	if (most <= 0xff) return new Uint8Array(length)
	return most <= 0xffff ? new Uint16Array(length) : new Uint32Array(length)
}

/** A copy of numbers in the fewest bytes that hold the largest. */
export function narrowed(values: Uint32Array): Column {
	let most = 0
	for (const value of values) if (value > most) most = value
	const column = columnOf(values.length, most)
	column.set(values)
	return column
}

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

	/** A value that is there. */
	at(i: number): number {
		return this.#values[i] as number
	}

	/** The values so far, as a view that the next push may outdate. */
	view(from = 0, to = this.#length): Uint32Array {
		return this.#values.subarray(from, to)
	}

	#makeRoom(length: number): void {
		if (length <= this.#values.length) return
		const grown = new Uint32Array(Math.max(length, this.#values.length * 2))
		grown.set(this.#values)
		this.#values = grown
	}
}
