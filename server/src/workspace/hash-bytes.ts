import { aligned } from '../core/lexicon/aligned.ts'

/**
 * 64 bits of a hash of bytes, as two numbers, to tell a file from its former self, not from forgery: the first
 * half of MurmurHash3 of 128 bits in its variant for 32-bit processors (Austin Appleby, public domain), which
 * takes sixteen bytes at a time; bits are turned in place, since calls would take most of the time. A hash made for secrets takes longer to begin than an article to be read.
 */
export function hashBytes(bytes: Uint8Array): readonly [number, number] {
	const { length } = bytes
	const whole = length & ~(BLOCK - 1)
	const words = wordsOf(bytes, whole)
	let a = 0
	let b = 0
	let c = 0
	let d = 0
	for (let i = 0; i < words.length; i += 4) {
		a ^= first(words[i] as number)
		a = (Math.imul(((a << 19) | (a >>> 13)) + b, 5) + 0x561ccd1b) | 0
		b ^= second(words[i + 1] as number)
		b = (Math.imul(((b << 17) | (b >>> 15)) + c, 5) + 0x0bcaa747) | 0
		c ^= third(words[i + 2] as number)
		c = (Math.imul(((c << 15) | (c >>> 17)) + d, 5) + 0x96cd1c35) | 0
		d ^= fourth(words[i + 3] as number)
		d = (Math.imul(((d << 13) | (d >>> 19)) + a, 5) + 0x32ac3b17) | 0
	}
	a ^= first(wordAt(bytes, whole)) ^ length
	b ^= second(wordAt(bytes, whole + 4)) ^ length
	c ^= third(wordAt(bytes, whole + 8)) ^ length
	d ^= fourth(wordAt(bytes, whole + 12)) ^ length
	const sum = (a + b + c + d) | 0
	const one = finish(sum)
	const other = finish((sum + b) | 0)
	const all = (one + other + finish((sum + c) | 0) + finish((sum + d) | 0)) | 0
	return [all >>> 0, (all + other) >>> 0]
}

/** Bytes taken at a time. */
const BLOCK = 16

/** The words of four bytes in the first bytes; what does not lie where words do is copied. */
function wordsOf(bytes: Uint8Array, length: number): Uint32Array {
	const { buffer, byteOffset } = aligned(bytes)
	return new Uint32Array(buffer, byteOffset, length >> 2)
}

/** The word that begins at a byte, zeros where nothing is left. */
function wordAt(bytes: Uint8Array, at: number): number {
	let word = 0
	for (let i = 3; i >= 0; i--) word = (word << 8) | (bytes[at + i] ?? 0)
	return word
}

function first(word: number): number {
	const mixed = Math.imul(word, 0x239b961b)
	return Math.imul((mixed << 15) | (mixed >>> 17), 0xab0e9789)
}

function second(word: number): number {
	const mixed = Math.imul(word, 0xab0e9789)
	return Math.imul((mixed << 16) | (mixed >>> 16), 0x38b34ae5)
}

function third(word: number): number {
	const mixed = Math.imul(word, 0x38b34ae5)
	return Math.imul((mixed << 17) | (mixed >>> 15), 0xa1e38b93)
}

function fourth(word: number): number {
	const mixed = Math.imul(word, 0xa1e38b93)
	return Math.imul((mixed << 18) | (mixed >>> 14), 0x239b961b)
}

function finish(hash: number): number {
	let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
	return mixed ^ (mixed >>> 16)
}
