import { Gap } from '../items.ts'
import type { Sense } from '../senses.ts'
import { type Cursor, GO_ON, NOTHING } from './cursor.ts'
import { type Glance, NO_GLANCE } from './glance.ts'
import { HEAD, program, READING_BITS, Reading, type Row } from './program.ts'

const OTHERWISE: readonly unknown[] = [NOTHING, undefined, GO_ON]
const READING = (1 << READING_BITS) - 1

/** What the part at a row means here: by a glance, or by reading on. */
export function readRow(row: Row, cursor: Cursor): unknown {
	const { code } = program
	const glance = code[row + 1] as number
	if (glance !== NO_GLANCE && !canBegin(glance, cursor)) {
		return OTHERWISE[(code[row] as number) >> READING_BITS]
	}
	return readOn(row, cursor)
}

/** Whether the form with this number can begin with the item at the cursor. */
export function canBegin(glance: Glance, { glances, classes, at }: Cursor): boolean {
	const word = (classes[at] as number) * glances.width + (glance >> 5)
	return (((glances.rows[word] as number) >>> (glance & 31)) & 1) !== 0
}

function readOn(row: Row, cursor: Cursor): unknown {
	const { code } = program
	const first = code[row + HEAD] as number
	const reading = ((code[row] as number) & READING) as Reading
	switch (reading) {
		case Reading.own:
			return (program.acts[first] as (cursor: Cursor) => unknown)(cursor)
		case Reading.look:
			return (program.acts[first] as (cursor: Cursor) => boolean)(cursor) ? GO_ON : NOTHING
		case Reading.word:
			return readWord(first, cursor)
		case Reading.digits:
			return readDigits(first, cursor)
		case Reading.mark:
			return String.fromCharCode(cursor.items.lexeme[cursor.at++] as number)
		case Reading.sequence:
			return readSequence(row, cursor)
		case Reading.choice:
			return readChoice(row, cursor)
		case Reading.map:
			return readMap(first, code[row + HEAD + 1] as number, cursor)
		case Reading.optional:
			return orUndefined(readRow(first, cursor))
		case Reading.glued:
			return isGlued(cursor) ? readRow(first, cursor) : NOTHING
		case Reading.after:
			return readBefore(first, cursor)
		case Reading.unlessAfter:
			return isAfter(first, cursor) ? NOTHING : GO_ON
		case Reading.ahead:
			return readAhead(first, cursor)
		case Reading.before:
			return readAhead(first, cursor) === NOTHING ? NOTHING : true
		case Reading.unless:
			return readAhead(first, cursor) === NOTHING ? GO_ON : NOTHING
	}
}

function orUndefined(meaning: unknown): unknown {
	if (meaning === NOTHING) return undefined
	return meaning === GO_ON ? true : meaning
}

function readMap(row: Row, act: number, cursor: Cursor): unknown {
	const start = cursor.at
	const meaning = readRow(row, cursor)
	if (meaning === NOTHING) return NOTHING
	const changed = (program.acts[act] as (meaning: unknown) => unknown)(meaning)
	if (changed === NOTHING) cursor.at = start
	return changed
}

function isGlued({ items: { gap }, from, at }: Cursor): boolean {
	return at !== from && gap[at] === Gap.none
}

/** What the item before the cursor means. */
function readBefore(row: Row, cursor: Cursor): unknown {
	if (cursor.at === cursor.from) return NOTHING
	cursor.at--
	const meaning = readRow(row, cursor)
	if (meaning === NOTHING) cursor.at++
	return meaning
}

function isAfter(row: Row, cursor: Cursor): boolean {
	const start = cursor.at
	const meaning = readBefore(row, cursor)
	cursor.at = start
	return meaning !== NOTHING
}

/** What would be read, the cursor where it was. */
function readAhead(row: Row, cursor: Cursor): unknown {
	const start = cursor.at
	const meaning = readRow(row, cursor)
	cursor.at = start
	return meaning
}

function readChoice(row: Row, cursor: Cursor): unknown {
	const { code } = program
	const from = row + HEAD + 1
	const end = from + (code[row + HEAD] as number)
	for (let i = from; i < end; i++) {
		const meaning = readRow(code[i] as number, cursor)
		if (meaning !== NOTHING) return meaning
	}
	return NOTHING
}

function readWord(place: number, cursor: Cursor) {
	const { items, machine, at } = cursor
	const lexeme = items.lexeme[at] as number
	const values = machine.values[place] ?? valuesOf(place, cursor)
	cursor.at++
	return {
		sense: values[lexeme],
		definite: machine.definite[lexeme] === 1,
		clitics: items.clitics[at] as number,
		item: at,
	}
}

/** What a sense says of each lexeme; side by side, since the senses of lexemes are objects of many shapes. */
function valuesOf(place: number, { machine, lexemes }: Cursor): readonly unknown[] {
	const sense = program.names[place] as Sense
	const values = lexemes.map(({ senses }) => senses[sense])
	machine.values[place] = values
	return values
}

/** Longer numbers are alike to forms. */
export const LONGEST_TOLD = 4

type Accepts = (value: number, length: number) => boolean

function readDigits(act: number, cursor: Cursor) {
	const { items, at } = cursor
	const value = items.value[at] as number
	const length = items.lexeme[at] as number
	if (length > LONGEST_TOLD && !(program.acts[act] as Accepts)(value, length)) return NOTHING
	cursor.at++
	return { value, length, item: at }
}

function readSequence(row: Row, cursor: Cursor) {
	const { code } = program
	const { at: start, top, meanings } = cursor
	const from = row + HEAD + 1
	const end = from + 2 * (code[row + HEAD] as number)
	for (let i = from; i < end; i += 2) {
		const meaning = readRow(code[i] as number, cursor)
		if (meaning === NOTHING) {
			cursor.at = start
			cursor.top = top
			return NOTHING
		}
		meanings[cursor.top++] = meaning
	}
	cursor.top = top
	return byName(from, end, meanings, top)
}

/**
 * Only what has been read to its end is given names: most of what is tried is not. What an optional part
 * has not found gets none, nor does what only said whether to go on.
 */
function byName(from: number, end: number, meanings: readonly unknown[], top: number) {
	const { code, names } = program
	const named: Record<string, unknown> = {}
	for (let i = from + 1, at = top; i < end; i += 2, at++) {
		const meaning = meanings[at]
		if (meaning !== undefined && meaning !== GO_ON) {
			named[names[code[i] as number] as string] = meaning
		}
	}
	return named
}
