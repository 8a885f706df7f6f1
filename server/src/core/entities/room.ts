/**
 * Room for the columns of a text, all zeros: piece by piece of one larger memory, since to ask for memory
 * takes longer than to read a line. That lives as long as any column in it.
 */
let memory = new ArrayBuffer(0)
let used = 0
const MEMORY = 1 << 16

/** A column of bytes. */
export function bytesFor(count: number): Uint8Array {
	const from = take(count)
	return new Uint8Array(memory, from, count)
}

/** A column of numbers below 2^16. */
export function shortsFor(count: number): Uint16Array {
	const from = take(2 * count)
	return new Uint16Array(memory, from, count)
}

/** A column of numbers below 2^32. */
export function numbersFor(count: number): Uint32Array {
	const from = take(4 * count)
	return new Uint32Array(memory, from, count)
}

/** A column of numbers from -2^31 up to below 2^31. */
export function integersFor(count: number): Int32Array {
	const from = take(4 * count)
	return new Int32Array(memory, from, count)
}

/** Takes so many bytes of the memory, and says where they begin. */
function take(bytes: number): number {
	if (used + bytes > memory.byteLength) {
		memory = new ArrayBuffer(Math.max(bytes, MEMORY))
		used = 0
	}
	const from = used
	used += (bytes + 3) & ~3
	return from
}
