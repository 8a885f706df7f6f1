/**
 * A set of skeleton keys that fits beside what else a loop needs near: most words of a text are none of
 * a lexicon, and it tells so by one look. It lets every key through that it was given and, with some ten
 * thousand of them, hardly one other in twenty: ask the lexicon about those. (A Bloom filter of two bits
 * a key in one word of memory; Bloom 1970.)
 */
export type WordSieve = Int32Array

const WORDS = 1 << 12

/** A sieve of these keys. */
export function wordSieve(keys: Iterable<number>): WordSieve {
	const sieve = new Int32Array(WORDS)
	for (const key of keys) sieve[placeOf(key)] = (sieve[placeOf(key)] as number) | bitsOf(key)
	return sieve
}

/** False only for a key that is none of the sieve's. */
export function mayHold(sieve: WordSieve, key: number): boolean {
	const bits = bitsOf(key)
	return ((sieve[placeOf(key)] as number) & bits) === bits
}

/** Three parts of a key: the low ones alone cluster. */
function placeOf(key: number): number {
	return (key ^ (key >>> 12)) & (WORDS - 1)
}

function bitsOf(key: number): number {
	return (1 << (key >>> 22)) | (1 << (key >>> 27))
}
