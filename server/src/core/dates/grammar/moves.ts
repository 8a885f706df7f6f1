/**
 * Which state an automaton goes to from a state by a class of items, as far as it went there: a table
 * in one piece of memory, in which a move is found by a look at one place.
 */
export interface Moves {
	count: number
	/** In pairs: the move, one more than its number, 0 where the place is free; where it leads. */
	rows: Int32Array
}

/** The answer where no such move was made; no state has this number. */
export const UNKNOWN = -1

const ROW = 2
const LEAST = 1 << 12
/** More classes than there will ever be. */
const CLASS_BITS = 12

/** No move was made yet. */
export function newMoves(): Moves {
	return { count: 0, rows: new Int32Array(ROW * LEAST) }
}

/** Where the move leads, or `UNKNOWN`. */
export function moveFrom({ rows }: Moves, state: number, itemClass: number): number {
	const move = nameOf(state, itemClass)
	for (let row = placeOf(rows, move); ; row = (row + ROW) & (rows.length - 1)) {
		const known = rows[row] as number
		if (known === move) return rows[row + 1] as number
		if (known === 0) return UNKNOWN
	}
}

/** Keeps where a move leads that was not made before. */
export function keepMove(moves: Moves, state: number, itemClass: number, next: number): void {
	if (++moves.count * ROW * 2 > moves.rows.length) moves.rows = grown(moves.rows)
	place(moves.rows, nameOf(state, itemClass), next)
}

function nameOf(state: number, itemClass: number): number {
	return ((state << CLASS_BITS) | itemClass) + 1
}

function placeOf(rows: Int32Array, move: number): number {
	return ((Math.imul(move, 0x9e3779b1) >>> 8) * ROW) & (rows.length - 1)
}

function place(rows: Int32Array, move: number, next: number): void {
	let row = placeOf(rows, move)
	while (rows[row] !== 0) row = (row + ROW) & (rows.length - 1)
	rows[row] = move
	rows[row + 1] = next
}

function grown(rows: Int32Array): Int32Array {
	const larger = new Int32Array(rows.length * 2)
	for (let row = 0; row < rows.length; row += ROW) {
		if (rows[row] !== 0) place(larger, rows[row] as number, rows[row + 1] as number)
	}
	return larger
}
