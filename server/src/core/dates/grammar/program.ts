import type { Form } from './form.ts'
import { glanceOf } from './glance.ts'

/** How a part is read. */
export const Reading = {
	/** As a function of its own says. */
	own: 0,
	word: 1,
	digits: 2,
	mark: 3,
	sequence: 4,
	choice: 5,
	optional: 6,
	map: 7,
	glued: 8,
	after: 9,
	unlessAfter: 10,
	ahead: 11,
	before: 12,
	unless: 13,
	look: 14,
} as const

/** One of the ways of reading. */
export type Reading = (typeof Reading)[keyof typeof Reading]

/** What a part means where an item shows that it cannot begin there. */
export const Otherwise = { nothing: 0, undefined: 1, goOn: 2 } as const

/** Where a part begins in the program. */
export type Row = number

/** A function of a part's own; what it takes is known to those who made the part. */
export type Act = (first: never, second: never) => unknown

/**
 * All parts, as rows of numbers: how a part is read and what it means otherwise; its glance; then what its
 * reading asks for: the rows of the parts it is made of, the places of functions and names. A text asks
 * some hundred parts once or twice each: objects would be too far apart in memory to be quick.
 */
export const program = {
	code: new Int32Array(1 << 14),
	length: 0,
	acts: [] as Act[],
	names: [] as string[],
}

/** Bits of the first number that tell how a part is read. */
export const READING_BITS = 4
/** Where the row's own numbers begin. */
export const HEAD = 2

interface Head {
	readonly reading: Reading
	/** The form that tells by a glance whether it can begin. */
	readonly asks: Form
	readonly otherwise?: number
}

/** Adds a part; answers its row. */
export function addRow({ reading, asks, otherwise = 0 }: Head, ...operands: number[]): Row {
	const row = program.length
	const end = row + HEAD + operands.length
	if (end > program.code.length) program.code = doubled(program.code)
	program.code[row] = reading | (otherwise << READING_BITS)
	program.code[row + 1] = glanceOf(asks)
	program.code.set(operands, row + HEAD)
	program.length = end
	return row
}

function doubled(code: Int32Array): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(code.length * 2)
	larger.set(code)
	return larger
}

/** Adds a function; answers its place. */
export function addAct(act: Act): number {
	return program.acts.push(act) - 1
}

const places = new Map<string, number>()

/** The place of a name. */
export function placeOfName(name: string): number {
	const known = places.get(name)
	if (known !== undefined) return known
	places.set(name, program.names.length)
	return program.names.push(name) - 1
}
