import { aligned } from '../../lexicon/aligned.ts'
import { keyOf, mixKey } from '../../text/fold.ts'
import { ALPHABET, HAMZA, WAW_WITH_HAMZA_ABOVE, YEH_WITH_HAMZA_ABOVE } from '../../text/letters.ts'

/**
 * Which real words a slip of the fingers makes of which commoner ones, where the words beside them can
 * tell. A cell is 4 bytes, found by the hash of the word that is written: its *mark*, which tells it from
 * other words, and the edit that makes the other word of it. No strings.
 */
export interface Confusions {
	/** Four cells to a bucket; the mark in the high 21 bits, the edit in the low eleven. */
	readonly cells: Uint32Array
}

/** What makes the word that is meant of the one that is written. */
export interface Edit {
	readonly kind: (typeof EDITS)[number]
	/** Where in the written word, in code units from its start; at most `LAST_PLACE`. */
	readonly at: number
	/** The code unit that is put in; 0 where none is. */
	readonly letter: number
}

const EDITS = ['insert', 'drop', 'replace', 'swap'] as const
export const LAST_PLACE = 15
const CELLS_A_BUCKET = 4
const EDIT_BITS = 11

/** The letters a slip may lack, hamzas on their seats included. */
export const SLIP_LETTERS: readonly number[] = [
	...ALPHABET,
	HAMZA,
	WAW_WITH_HAMZA_ABOVE,
	YEH_WITH_HAMZA_ABOVE,
]

/** True when the list holds a word with this skeleton key. */
export function isConfusable({ cells }: Confusions, key: number): boolean {
	const hash = mixKey(key)
	const from = bucketOf(hash, cells.length)
	for (let at = from; at < from + CELLS_A_BUCKET; at++) {
		if (isOf(cells[at] as number, hash)) return true
	}
	return false
}

/** The edits that make other words of the one with this skeleton key. */
export function editsOf({ cells }: Confusions, key: number): readonly Edit[] {
	const hash = mixKey(key)
	const from = bucketOf(hash, cells.length)
	const found: Edit[] = []
	for (let at = from; at < from + CELLS_A_BUCKET; at++) {
		const cell = cells[at] as number
		if (isOf(cell, hash)) found.push(unpackEdit(cell))
	}
	return found
}

/** The word with the edit made in it; it has no marks and no tatweel. */
export function makeEdit(word: string, { kind, at, letter }: Edit): string {
	const added = letter === 0 ? '' : String.fromCharCode(letter)
	if (kind === 'insert') return word.slice(0, at) + added + word.slice(at)
	if (kind === 'swap') {
		return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
	}
	return word.slice(0, at) + added + word.slice(at + 1)
}

/** Views packed bytes as a list of confusions. Throws a `RangeError` when they are none. */
export function readConfusions(bytes: Uint8Array): Confusions {
	const cells = bytes.length / 4
	if (cells < CELLS_A_BUCKET || (cells & (cells - 1)) !== 0) {
		throw new RangeError(`A list of confusions has a power of two of cells, not ${cells}.`)
	}
	const { buffer, byteOffset } = aligned(bytes)
	return { cells: new Uint32Array(buffer, byteOffset, cells) }
}

/** Lays words and edits out for `readConfusions`, the best first: the last may find no place. */
export function packConfusions(
	confusions: Iterable<readonly [word: string, edit: Edit]>,
	size: number,
): Uint8Array {
	const cells = new Uint32Array(size)
	for (const [word, edit] of confusions) {
		const hash = mixKey(keyOf(word, 0, word.length))
		const from = bucketOf(hash, size)
		let at = from
		while (at < from + CELLS_A_BUCKET && cells[at] !== 0) at++
		if (at < from + CELLS_A_BUCKET) cells[at] = (hash << EDIT_BITS) | packEdit(edit)
	}
	return new Uint8Array(cells.buffer)
}

function packEdit({ kind, at, letter }: Edit): number {
	const index = Math.max(0, SLIP_LETTERS.indexOf(letter))
	return (EDITS.indexOf(kind) << 9) | (at << 5) | index
}

function unpackEdit(cell: number): Edit {
	const kind = EDITS[(cell >>> 9) & 3] as Edit['kind']
	const hasLetter = kind === 'insert' || kind === 'replace'
	const letter = hasLetter ? (SLIP_LETTERS[cell & 31] as number) : 0
	return { kind, at: (cell >>> 5) & LAST_PLACE, letter }
}

function isOf(cell: number, hash: number): boolean {
	return cell !== 0 && cell >>> EDIT_BITS === (hash << EDIT_BITS) >>> EDIT_BITS
}

function bucketOf(hash: number, size: number): number {
	return (hash >>> 12) & (size - 1) & ~(CELLS_A_BUCKET - 1)
}
