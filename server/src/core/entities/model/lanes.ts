import { ROW_WIDTH } from './labels.ts'
import { rowOf } from './row-hash.ts'

/**
 * Scores of all labels side by side, two labels of sixteen bits in each of four 32-bit numbers, so that
 * one addition adds two scores. Lanes are added and subtracted like numbers; a total is exact as long as
 * every score in it stays below 2^15, which `MOST_ROWS` bytes do. Label 0 and 2 share the first lane, 1
 * and 3 the second, 4 and 6 the third, 5 and 7 the last: that is how the four bytes of a word fall apart.
 */
export const LANES = 4

/** So many weights of one byte add up to less than 2^15. */
export const MOST_ROWS = 258

/** Weights of one byte, `ROW_WIDTH` a row, four to a number. */
export interface PackedRows {
	/** A power of two rows less one. */
	readonly mask: number
	readonly words: Int32Array
}

/** Views the rows of a chain, whose bytes must begin at a multiple of four. */
export function packedRows(weights: Int8Array, mask: number): PackedRows {
	const words = new Int32Array(weights.buffer, weights.byteOffset, weights.length >> 2)
	return { mask, words }
}

const WORDS_A_ROW = ROW_WIDTH >> 2
const SIGNS = 0x80808080 | 0
const EVERY_OTHER = 0x00ff00ff
/** What turning the sign bits adds to a lane. */
const BIAS = 0x00800080

/** Adds the rows of `count` features to `LANES` numbers of `sums` from `to` on. */
export function addRows(
	rows: PackedRows,
	features: Int32Array,
	count: number,
	sums: Int32Array,
	to: number,
): void {
	findRows(rows, features, count)
	addFound(rows, features, 0, count, sums, to)
}

/**
 * Puts in place of each feature where its row begins, and touches that, in a loop that does nothing
 * else: a processor waits for many trips to memory at once as long as nothing hangs on what they bring.
 * `features` has room for one number more than `count`.
 */
export function findRows({ mask, words }: PackedRows, features: Int32Array, count: number): void {
	let touched = 0
	for (let at = 0; at < count; at++) {
		const row = rowOf(features[at] as number, mask) * WORDS_A_ROW
		features[at] = row
		touched ^= words[row] as number
	}
	// Kept, or one might leave out loading it.
	features[count] = touched
}

/** Adds the rows that were found for the features `[from, end)`. */
export function addFound(
	{ words }: PackedRows,
	found: Int32Array,
	from: number,
	end: number,
	sums: Int32Array,
	to: number,
): void {
	const bias = Math.imul(end - from, BIAS)
	let s0 = -bias
	let s1 = -bias
	let s2 = -bias
	let s3 = -bias
	for (let at = from; at < end; at++) {
		const row = found[at] as number
		const low = (words[row] as number) ^ SIGNS
		const high = (words[row + 1] as number) ^ SIGNS
		s0 = (s0 + (low & EVERY_OTHER)) | 0
		s1 = (s1 + ((low >>> 8) & EVERY_OTHER)) | 0
		s2 = (s2 + (high & EVERY_OTHER)) | 0
		s3 = (s3 + ((high >>> 8) & EVERY_OTHER)) | 0
	}
	sums[to] = (sums[to] as number) + s0
	sums[to + 1] = (sums[to + 1] as number) + s1
	sums[to + 2] = (sums[to + 2] as number) + s2
	sums[to + 3] = (sums[to + 3] as number) + s3
}

/** Adds `LANES` numbers of `from` to as many of `sums`. */
export function addLanes(sums: Int32Array, to: number, from: Int32Array, at: number): void {
	sums[to] = (sums[to] as number) + (from[at] as number)
	sums[to + 1] = (sums[to + 1] as number) + (from[at + 1] as number)
	sums[to + 2] = (sums[to + 2] as number) + (from[at + 2] as number)
	sums[to + 3] = (sums[to + 3] as number) + (from[at + 3] as number)
}

/** Takes lanes apart: writes `LABEL_COUNT` scores into `scores` from `to` on. */
export function takeApart(lanes: Int32Array, at: number, scores: Float64Array, to: number): void {
	const s0 = lanes[at] as number
	const s1 = lanes[at + 1] as number
	const s2 = lanes[at + 2] as number
	const s3 = lanes[at + 3] as number
	scores[to] = lower(s0)
	scores[to + 1] = lower(s1)
	scores[to + 2] = upper(s0)
	scores[to + 3] = upper(s1)
	scores[to + 4] = lower(s2)
	scores[to + 5] = lower(s3)
	scores[to + 6] = upper(s2)
}

function lower(lane: number): number {
	return (lane << 16) >> 16
}

function upper(lane: number): number {
	return (lane - lower(lane)) >> 16
}

/** The score of the label outside that `writeOutside` wrote: more than rows can add up to. */
export const SURE = MOST_ROWS * 127 + 1

/** Writes lanes that say outside, whatever rows say: a word that has them needs no more. */
export function writeOutside(lanes: Int32Array, to: number): void {
	lanes[to] = SURE
	lanes[to + 1] = 0
	lanes[to + 2] = 0
	lanes[to + 3] = 0
}

/** True for what `writeOutside` wrote. */
export function isOutside(lanes: Int32Array, at: number): boolean {
	return lanes[at] === SURE
}

/** How far the score of the label outside is ahead of all others. */
export function leadOutside(lanes: Int32Array, at: number): number {
	const s0 = lanes[at] as number
	const s1 = lanes[at + 1] as number
	const s2 = lanes[at + 2] as number
	const s3 = lanes[at + 3] as number
	const first = Math.max(lower(s1), upper(s1), lower(s3))
	return lower(s0) - Math.max(first, upper(s0), lower(s2), upper(s2))
}
