import { LANES } from './lanes.ts'

/**
 * Sums of rows kept by a number for what is summed up, as long as no other number wants their place:
 * news comes back to most of them soon. Several sums of `LANES` numbers each lie side by side.
 */
export class KeptSums {
	readonly lanes: Int32Array
	/** True when the last number sought has nothing but zeros yet. */
	isNew = false
	readonly #keys: Float64Array
	readonly #width: number
	readonly #shift: number

	/** Room for a power of two numbers, so many sums each. */
	constructor(bits: number, sums: number) {
		this.#width = sums * LANES
		this.#shift = 32 - bits
		this.#keys = new Float64Array(1 << bits).fill(-1)
		this.lanes = new Int32Array(this.#width << bits)
	}

	/** Where the sums of `key`, a whole number from 0 on, begin in `lanes`; the caller fills new ones. */
	seek(key: number): number {
		const low = Math.imul(key | 0, 0x9e3779b1)
		const high = Math.imul((key / 0x100000000) | 0, 0x85ebca6b)
		const place = (low + high) >>> this.#shift
		const from = place * this.#width
		this.isNew = this.#keys[place] !== key
		if (this.isNew) {
			this.#keys[place] = key
			this.lanes.fill(0, from, from + this.#width)
		}
		return from
	}
}
