import { aligned } from '../../lexicon/aligned.ts'
import { mixKey } from '../../text/fold.ts'

/**
 * Keys of words, for those who ask for many that hardly ever exist: small enough to stay in a processor's cache,
 * where the words do not. A key sets three bits of one row (a blocked Bloom filter); of keys that were never put in
 * one in a hundred comes through where a row holds two or three.
 */
export interface Sieve {
	/** A power of two of them, at least 8,192. */
	readonly rows: Int32Array
}

/** A sieve of `1 << bits` rows, for a few keys a row. */
export function emptySieve(bits: number): Sieve {
	return { rows: new Int32Array(1 << bits) }
}

/** Puts in a key that `mixKey` has spread. */
export function addToSieve({ rows }: Sieve, mixed: number): void {
	const row = rowOf(rows, mixed)
	rows[row] = (rows[row] as number) | bitsOf(mixed)
}

/** False when the key was never put in; nearly always right when true. */
export function passes({ rows }: Sieve, key: number): boolean {
	const mixed = mixKey(key)
	const bits = bitsOf(mixed)
	return ((rows[rowOf(rows, mixed)] as number) & bits) === bits
}

/** Views packed bytes as a sieve. Throws a `RangeError` when they are none. */
export function readSieve(bytes: Uint8Array): Sieve {
	const count = bytes.length / 4
	if (count < LEAST_ROWS || (count & (count - 1)) !== 0) {
		throw new RangeError(`A sieve has a power of two of rows, not ${count}.`)
	}
	const { buffer, byteOffset } = aligned(bytes)
	return { rows: new Int32Array(buffer, byteOffset, count) }
}

/** The bits of a row are named by the low 15 of a key's, so the row must be named by others. */
const LEAST_ROWS = 1 << 13

function rowOf(rows: Int32Array, mixed: number): number {
	return mixed >>> Math.clz32(rows.length - 1)
}

function bitsOf(mixed: number): number {
	return (1 << mixed) | (1 << (mixed >>> 5)) | (1 << (mixed >>> 10))
}
