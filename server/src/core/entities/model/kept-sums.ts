import { LANES } from './lanes.ts'

/**
 * Sums of rows kept by a pair of numbers for what is summed up, as long as no other pair wants their
 * place: news comes back to most of them soon. Several sums of `LANES` numbers each lie side by side.
 */
export class KeptSums {
	readonly lanes: Int32Array
	/** True when the last pair sought has nothing but zeros yet. */
	isNew = false
	readonly #keys: Int32Array
	readonly #width: number
	readonly #shift: number

	/** Room for a power of two pairs, so many sums each. */
	constructor(bits: number, sums: number) {
		this.#width = sums * LANES
		this.#shift = 32 - bits
		this.#keys = new Int32Array(2 << bits).fill(-1)
		this.lanes = new Int32Array(this.#width << bits)
	}

	/** Where the sums of two numbers of 31 bits begin in `lanes`; the caller fills new ones. */
	seek(first: number, second: number): number {
		const mixed = Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)
		const place = mixed >>> this.#shift
		const from = place * this.#width
		this.isNew = this.#keys[2 * place] !== first || this.#keys[2 * place + 1] !== second
		if (this.isNew) {
			this.#keys[2 * place] = first
			this.#keys[2 * place + 1] = second
			this.lanes.fill(0, from, from + this.#width)
		}
		return from
	}
}
