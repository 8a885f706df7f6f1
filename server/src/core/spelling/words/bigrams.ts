import { aligned } from '../../lexicon/aligned.ts'
import { mixKey } from '../../text/fold.ts'
import { logOfNumber } from './number-keys.ts'
import { firstForm, NOT_LISTED, WEIGHT_UNITS, type WordList } from './word-list.ts'

/**
 * Which words, and kinds of number, the news writes side by side. A pair is 2 bytes, found by hash: its *mark*,
 * which tells it from other pairs, and its *level*, by which it was counted. No strings: one pair in a thousand
 * that was never seen is taken for a rare one. (To use more of the room by a second bucket for each pair makes
 * two of them, which cost more alarms than the pairs bring.)
 */
export interface Bigrams {
	/** Four cells to a bucket; the mark in the high twelve bits, the level in the low four. */
	readonly cells: Uint16Array
}

const CELLS_A_BUCKET = 4
const LEVELS = 15
/** Seen less often, a pair says nothing. */
export const LEAST_PAIRS = 3
/** Nats from one level to the next. */
const NATS_A_LEVEL = 0.5

/**
 * How often the words with these skeleton keys (of numbers: the keys of their kinds) stand side by side: natural
 * logarithm of the count, to half a nat; 0 for a pair the list does not hold.
 */
export function logPairs({ cells }: Bigrams, first: number, second: number): number {
	const hash = hashOf(first, second)
	const mark = markOf(hash)
	const from = bucketOf(hash, cells.length)
	for (let at = from; at < from + CELLS_A_BUCKET; at++) {
		const cell = cells[at] as number
		if (cell >>> 4 === mark && cell !== 0) return natsOf(cell & LEVELS)
	}
	return 0
}

/** Log count of the words the pairs were counted in. */
export const ALL_WORDS = Math.log(12_000_000)

/** Nats by which two words stand side by side more often than chance would have it; at least 0. */
export function fitTogether(
	words: WordList,
	bigrams: Bigrams,
	first: number,
	second: number,
): number {
	const together = logPairs(bigrams, first, second)
	if (together === 0) return 0
	const apart = logAlone(words, first) + logAlone(words, second)
	return Math.max(0, together - apart + ALL_WORDS)
}

/** Log count of the word's commonest form, or of the kind of number; 0 when neither is known. */
export function logAlone(words: WordList, key: number): number {
	const at = firstForm(words, key)
	return at === NOT_LISTED ? logOfNumber(key) : (words.weight[at] as number) / WEIGHT_UNITS
}

/** Names a pair, for the trainer and the list. */
export function hashOf(first: number, second: number): number {
	return mixKey(Math.imul(first, 0x85ebca6b) ^ mixKey(second))
}

/** Views packed bytes as a list of pairs. Throws a `RangeError` when they are no such list. */
export function readBigrams(bytes: Uint8Array): Bigrams {
	const cells = bytes.length / 2
	if (cells < CELLS_A_BUCKET || (cells & (cells - 1)) !== 0) {
		throw new RangeError(`A list of word pairs has a power of two of cells, not ${cells}.`)
	}
	const { buffer, byteOffset } = aligned(bytes, 2)
	return { cells: new Uint16Array(buffer, byteOffset, cells) }
}

/** Lays pairs (hash and count) out for `readBigrams`, `size` cells in all; the rarest may find no place. */
export function packBigrams(counts: Iterable<readonly [number, number]>, size: number): Uint8Array {
	const cells = new Uint16Array(size)
	const sorted = [...counts].sort((a, b) => b[1] - a[1])
	for (const [hash, count] of sorted) {
		const from = bucketOf(hash, size)
		let at = from
		while (at < from + CELLS_A_BUCKET && cells[at] !== 0) at++
		if (at < from + CELLS_A_BUCKET) cells[at] = (markOf(hash) << 4) | levelOf(count)
	}
	return new Uint8Array(cells.buffer)
}

function bucketOf(hash: number, size: number): number {
	return (hash >>> 12) & (size - 1) & ~(CELLS_A_BUCKET - 1)
}

function markOf(hash: number): number {
	return hash & 0xfff
}

function levelOf(count: number): number {
	const level = 1 + Math.round(Math.log(count / LEAST_PAIRS) / NATS_A_LEVEL)
	return Math.max(1, Math.min(LEVELS, level))
}

function natsOf(level: number): number {
	return Math.log(LEAST_PAIRS) + (level - 1) * NATS_A_LEVEL
}
