/**
 * 64 bits of a hash of bytes, as two numbers, to tell a file from its former self, not from forgery: two
 * lanes of MurmurHash3 (Austin Appleby, public domain), which reads four bytes at a time. A hash made for
 * secrets takes longer to begin than an article to be read.
 */
export function hashBytes(bytes: Uint8Array): readonly [number, number] {
	let one = FIRST.seed
	let other = SECOND.seed
	for (const four of wordsOf(bytes)) {
		one = mix(one, scramble(four, FIRST))
		other = mix(other, scramble(four, SECOND))
	}
	const rest = restOf(bytes)
	const { length } = bytes
	return [
		finish(one ^ scramble(rest, FIRST) ^ length),
		finish(other ^ scramble(rest, SECOND) ^ length),
	]
}

interface Lane {
	readonly seed: number
	readonly before: number
	readonly after: number
}

/** The constants of the variant of 32 bits; and others of its variant of 128. */
const FIRST: Lane = { seed: 0, before: 0xcc9e2d51, after: 0x1b873593 }
const SECOND: Lane = { seed: 0x9e3779b9, before: 0x239b961b, after: 0xab0e9789 }

/** The whole words of four bytes; what does not lie where words do is copied. */
function wordsOf(bytes: Uint8Array): Uint32Array {
	const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
	return new Uint32Array(buffer, byteOffset, bytes.length >> 2)
}

/** What is left behind the last whole word, as a word. */
function restOf(bytes: Uint8Array): number {
	let rest = 0
	for (let i = bytes.length - 1; i >= (bytes.length & ~3); i--) {
		rest = (rest << 8) | (bytes[i] as number)
	}
	return rest
}

function scramble(four: number, { before, after }: Lane): number {
	return Math.imul(turn(Math.imul(four, before), 15), after)
}

function mix(hash: number, four: number): number {
	return (Math.imul(turn(hash ^ four, 13), 5) + 0xe6546b64) | 0
}

function finish(hash: number): number {
	let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
	return (mixed ^ (mixed >>> 16)) >>> 0
}

function turn(word: number, bits: number): number {
	return (word << bits) | (word >>> (32 - bits))
}
