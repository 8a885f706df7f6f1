import { aligned } from '../../lexicon/aligned.ts'
import { mixKey } from '../../text/fold.ts'
import type { Tokens } from '../../text/tokenize.ts'
import { keyAfter, keyBefore, keyBeforeThat } from './neighbours.ts'
import { emptySieve, type Sieve } from './sieve.ts'

/**
 * Which word the news writes in a *frame*: nearly always this one between two others, or behind two. A cell is 4 bytes,
 * found by the hash of the frame: its *mark*, which tells it from others, the mark of the word, and how firm the
 * phrase is. No strings.
 */
export interface Frames {
	/** Four cells to a bucket; the mark of the frame in the high sixteen bits, that of the word in the next fourteen. */
	readonly cells: Uint32Array
	/** A bit for each frame, by its low bits: most of what is asked for is none, and this lies near. */
	readonly sieve: Int32Array
}

/** All kinds of frame. */
export const FRAME_KINDS = ['behind', 'between'] as const
/** Where the word of a frame stands: behind two others, or between them. */
export type FrameKind = (typeof FRAME_KINDS)[number]

const CELLS_A_BUCKET = 4
const WORD_BITS = 14
const FIRMNESS_BITS = 2
const SIEVE_BITS = 13

/** Names the frame between or behind two words with these skeleton keys, for the trainer and the list. */
export function frameOf(kind: FrameKind, first: number, second: number): number {
	const own = kind === 'between' ? 0x85ebca6b : 0xc2b2ae35
	return mixKey(Math.imul(first, own) ^ mixKey(second))
}

/** The frame of this kind that word `i` stands in; undefined where a word beside it, a space away, is missing. */
export function frameAt(tokens: Tokens, i: number, kind: FrameKind): number | undefined {
	const before = keyBefore(tokens, i)
	if (before === undefined) return undefined
	const other = kind === 'between' ? keyAfter(tokens, i) : keyBeforeThat(tokens, i)
	if (other === undefined) return undefined
	return kind === 'between' ? frameOf(kind, before, other) : frameOf(kind, other, before)
}

/** What the list holds of a frame; 0 for one it does not. */
export function cellOf({ cells, sieve }: Frames, frame: number): number {
	if ((((sieve[rowOf(frame)] as number) >>> frame) & 1) === 0) return 0
	const mark = frame << 16
	const from = bucketOf(frame, cells.length)
	for (let at = from; at < from + CELLS_A_BUCKET; at++) {
		const cell = cells[at] as number
		if (((cell ^ mark) & ~0xffff) === 0 && cell !== 0) return cell
	}
	return 0
}

/** Whether the news writes the word with this skeleton key in the frame. */
export function isUsual(cell: number, key: number): boolean {
	return wordOf(cell) === markOf(key)
}

/** The mark of the usual word. */
function wordOf(cell: number): number {
	return (cell >>> FIRMNESS_BITS) & ((1 << WORD_BITS) - 1)
}

/** Holds one word, that of the cell last asked for. */
const usual = emptySieve(SIEVE_BITS)
let usualRow = 0

/**
 * Lets through the word that is usual in the frame, and one in 8,192 others, for those who try many; good until it
 * is asked for again.
 */
export function sieveOfUsual(cell: number): Sieve {
	usual.rows[usualRow] = 0
	usualRow = wordOf(cell) >>> (WORD_BITS - SIEVE_BITS)
	usual.rows[usualRow] = -1
	return usual
}

/** How seldom the news writes another word in a frame: at times, hardly ever, or hardly ever in a common phrase. */
export const Firmness = { usual: 0, firm: 1, fixed: 2 } as const

/** One of `Firmness`. */
export function firmnessOf(cell: number): number {
	return cell & ((1 << FIRMNESS_BITS) - 1)
}

/** A frame and its word, for `packFrames`. */
export interface Framed {
	/** As `frameOf` names it. */
	readonly frame: number
	/** The skeleton key of the word. */
	readonly key: number
	/** One of `Firmness`. */
	readonly firmness: number
}

/** Views packed bytes as a list of frames. Throws a `RangeError` when they are none. */
export function readFrames(bytes: Uint8Array): Frames {
	const cells = bytes.length / 4
	if (cells < CELLS_A_BUCKET || (cells & (cells - 1)) !== 0) {
		throw new RangeError(`A list of frames has a power of two of cells, not ${cells}.`)
	}
	const { buffer, byteOffset } = aligned(bytes)
	const list = new Uint32Array(buffer, byteOffset, cells)
	return { cells: list, sieve: sieveOf(list) }
}

const SIEVE_ROWS = 1 << 14

function rowOf(frame: number): number {
	return (frame >>> 5) & (SIEVE_ROWS - 1)
}

/** Where a cell lies and its mark give the low bits of its frame; those that are left open in a short list may be any. */
function sieveOf(cells: Uint32Array): Int32Array {
	const sieve = new Int32Array(SIEVE_ROWS)
	const step = cells.length >>> 2
	for (let at = 0; at < cells.length; at++) {
		const cell = cells[at] as number
		if (cell === 0) continue
		const bucket = at >>> 2
		for (let high = bucket; high < bucket + Math.max(1, 8 / step) * step; high += step) {
			setBit(sieve, (high << 16) | (cell >>> 16))
		}
	}
	return sieve
}

function setBit(sieve: Int32Array, frame: number): void {
	const row = rowOf(frame)
	sieve[row] = (sieve[row] as number) | (1 << frame)
}

/** Lays frames out for `readFrames`, `size` cells in all, the best first: the last may find no place. */
export function packFrames(framed: Iterable<Framed>, size: number): Uint8Array {
	const cells = new Uint32Array(size)
	for (const { frame, key, firmness } of framed) {
		const from = bucketOf(frame, size)
		let at = from
		while (at < from + CELLS_A_BUCKET && cells[at] !== 0) at++
		if (at === from + CELLS_A_BUCKET) continue
		cells[at] = (frame << 16) | (markOf(key) << FIRMNESS_BITS) | firmness
	}
	return new Uint8Array(cells.buffer)
}

function bucketOf(frame: number, size: number): number {
	return (frame >>> 14) & (size - 1) & ~(CELLS_A_BUCKET - 1)
}

function markOf(key: number): number {
	return mixKey(key) >>> (32 - WORD_BITS)
}
