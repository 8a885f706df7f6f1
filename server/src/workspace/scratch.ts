import { readSync } from 'node:fs'

/** Reads files one after the other into the same memory, which grows to the largest of them. */
export class Scratch {
	#memory = Buffer.alloc(0)

	/** The bytes of an open file, from where it stands, valid until the next call: so many, fewer where it has shrunk. */
	readOpen(file: number, size: number): Uint8Array {
		if (this.#memory.length < size) this.#memory = Buffer.allocUnsafeSlow(size + SPARE)
		let at = 0
		while (at < size) {
			const count = readSync(file, this.#memory, at, size - at, null)
			if (count === 0) break
			at += count
		}
		return this.#memory.subarray(0, at)
	}
}

/** Room for somewhat larger files. */
const SPARE = 4096
