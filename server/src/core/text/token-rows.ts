import { endInRun, formInRun, keyInRun, kindInRun } from './plain-run.ts'
import { roomFor } from './room-for.ts'
import type { Tokens } from './tokens.ts'

/**
 * Where the tokenizer writes its rows, one a token. The rows of a text stand behind those of the texts
 * before it, as articles are many and short: to ask for memory takes longer than to read a line. It is
 * asked for in pieces that are still near when they are written to; all columns lie in one piece, and
 * those of whole numbers in one array, so that who writes them holds two arrays, not four.
 */
export interface Rows {
	/** The first row of the text that is read, and the one to write next. */
	first: number
	count: number
	/** How many rows there are. */
	room: number
	/** How many code units the text has. */
	length: number
	/** Where each token starts; from `room` on the keys of all, from twice `room` on the hashes of forms. */
	columns: Int32Array
	/** The same memory. */
	unsigned: Uint32Array
	kinds: Uint8Array
}

const ROOM = 5000
/** A long text keeps its rows as they are where there is room for no more than this times as many. */
const KEPT = 1.25
const COLUMNS = 3
const BYTES = Int32Array.BYTES_PER_ELEMENT

const rows: Rows = { first: 0, count: 0, length: 0, ...makeRoom(ROOM) }

/** The rows for another text, of so many code units. */
export function rowsOfText(length: number): Rows {
	if (rows.count === rows.room) Object.assign(rows, makeRoom(ROOM), { count: 0 })
	rows.first = rows.count
	rows.length = length
	return rows
}

/** Writes the next row. */
export function pushRow(rows: Rows, at: number, kind: number, key: number, form: number): void {
	if (rows.count + 1 >= rows.room) moveOn(rows, at, 1)
	const { columns, room } = rows
	const row = rows.count++
	columns[row] = at
	columns[row + room] = key
	columns[row + 2 * room] = form
	rows.kinds[row] = kind
}

/** Writes the rows of the run read last, which starts at `from`, and returns where it ends. */
export function pushRun(rows: Rows, tokens: number, from: number): number {
	if (rows.count + tokens >= rows.room) moveOn(rows, from, tokens)
	const { columns, kinds, room, count } = rows
	const keyAt = count + room
	const formAt = keyAt + room
	let start = from
	for (let token = 1; token <= tokens; token++) {
		const row = token - 1
		columns[count + row] = start
		kinds[count + row] = kindInRun(token)
		columns[keyAt + row] = keyInRun(token)
		columns[formAt + row] = formInRun(token)
		start = from + endInRun(token)
	}
	rows.count = count + tokens
	return start
}

/** The rows written of a text; of a long one hardly more is kept than it needs. */
export function tokensOf(rows: Rows, text: string): Tokens {
	const { columns, unsigned, kinds, room, first } = rows
	const last = rows.count++
	const count = last - first
	columns[last] = text.length
	const start = unsigned.subarray(first, last + 1)
	const key = unsigned.subarray(first + room, last + room)
	const form = columns.subarray(first + 2 * room, last + 2 * room)
	const kind = kinds.subarray(first, last)
	if (room === ROOM) return { text, count, start, key, form, kind }
	Object.assign(rows, makeRoom(ROOM), { first: 0, count: 0 })
	if (room <= KEPT * count) return { text, count, start, key, form, kind }
	return {
		text,
		count,
		start: start.slice(),
		key: key.slice(),
		form: form.slice(),
		kind: kind.slice(),
	}
}

/** Takes the rows of the text up to `at` to where there is room for more of them, and for the end. */
function moveOn(rows: Rows, at: number, more: number): void {
	const { columns, kinds, room, first, count, length } = rows
	const written = count - first
	const next = makeRoom(Math.max(ROOM, roomFor(written + more, at / length)))
	for (let column = 0; column < COLUMNS; column++) {
		const from = column * room
		next.columns.set(columns.subarray(from + first, from + count), column * next.room)
	}
	next.kinds.set(kinds.subarray(first, count))
	Object.assign(rows, next, { first: 0, count: written })
}

function makeRoom(room: number): Omit<Rows, 'first' | 'count' | 'length'> {
	const numbers = COLUMNS * room
	const memory = new ArrayBuffer(numbers * BYTES + room)
	return {
		room,
		columns: new Int32Array(memory, 0, numbers),
		unsigned: new Uint32Array(memory, 0, numbers),
		kinds: new Uint8Array(memory, numbers * BYTES),
	}
}
