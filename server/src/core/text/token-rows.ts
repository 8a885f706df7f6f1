import { endInRun, formInRun, keyInRun, kindInRun } from './plain-run.ts'
import type { Tokens } from './tokens.ts'

/**
 * Where the tokenizer writes its rows, one a token. The rows of a text stand behind those of the texts
 * before it, as articles are many and short: to ask for memory takes longer than to read a line. All
 * columns lie in one piece of memory, and those of whole numbers in one array, so that the loop which sees
 * every character holds two arrays, not four.
 */
export interface Rows {
	/** Rows written so far. */
	count: number
	/** How many rows there are. */
	readonly room: number
	/** Where each token starts; from `room` on the keys of all, from twice `room` on the hashes of forms. */
	readonly columns: Int32Array
	/** The same memory. */
	readonly unsigned: Uint32Array
	readonly kinds: Uint8Array
}

const ROOM = 15_000
const COLUMNS = 3

let latest = makeRows(ROOM)

/** Rows of which enough are free for any text of this length, which has no more tokens than code units. */
export function roomFor({ length }: string): Rows {
	if (latest.count + length >= latest.room) latest = makeRows(Math.max(length + 1, ROOM))
	return latest
}

/** Writes the next row. */
export function pushRow(rows: Rows, at: number, kind: number, key: number, form: number): void {
	const { columns, room } = rows
	const row = rows.count++
	columns[row] = at
	columns[row + room] = key
	columns[row + 2 * room] = form
	rows.kinds[row] = kind
}

/** Writes the rows of the run read last, which starts at `from`, and returns where it ends. */
export function pushRun(rows: Rows, tokens: number, from: number): number {
	const { columns, kinds, room, count } = rows
	const keyAt = count + room
	const formAt = keyAt + room
	let start = from
	for (let token = 0; token < tokens; token++) {
		columns[count + token] = start
		kinds[count + token] = kindInRun(token)
		columns[keyAt + token] = keyInRun(token)
		columns[formAt + token] = formInRun(token)
		start = from + endInRun(token)
	}
	rows.count = count + tokens
	return start
}

/** The rows of a text, from `first` to the last one written; of a long text no more is kept than it needs. */
export function tokensFrom(rows: Rows, first: number, text: string): Tokens {
	const { columns, unsigned, kinds, room } = rows
	const last = rows.count++
	const count = last - first
	columns[last] = text.length
	const start = unsigned.subarray(first, last + 1)
	const key = unsigned.subarray(first + room, last + room)
	const form = columns.subarray(first + 2 * room, last + 2 * room)
	const kind = kinds.subarray(first, last)
	if (room === ROOM) return { text, count, start, key, form, kind }
	latest = makeRows(ROOM)
	return {
		text,
		count,
		start: start.slice(),
		key: key.slice(),
		form: form.slice(),
		kind: kind.slice(),
	}
}

function makeRows(room: number): Rows {
	const numbers = COLUMNS * room
	const memory = new ArrayBuffer(numbers * Int32Array.BYTES_PER_ELEMENT + room)
	return {
		count: 0,
		room,
		columns: new Int32Array(memory, 0, numbers),
		unsigned: new Uint32Array(memory, 0, numbers),
		kinds: new Uint8Array(memory, numbers * Int32Array.BYTES_PER_ELEMENT),
	}
}
