import { DIGITS, PUNCTUATION } from '../senses.ts'
import { type Follow, followOf } from './follow.ts'
import { type Cursor, starts } from './part.ts'
import { KINDS } from './pattern.ts'
import type { Entry } from './phrase.ts'

/** A pattern that can begin with an item, and what can come behind that item. */
export interface Beginning extends Entry, Follow {}

/** The patterns that can begin somewhere, by the rank of their kind among `KINDS`. */
export type Beginnings = readonly (readonly Beginning[])[]

/**
 * Which patterns can begin with an item, asked once for all items that are alike: a lexeme with its
 * clitics, a mark, numbers of so many digits. So at most items nothing is tried at all, and elsewhere
 * only what goes on from the very word that stands there.
 */
export type Starts = Map<number, Beginnings>

/** What is known of lexemes is good for these lexemes only. */
export function startsFor(lexemes: object): Starts {
	const known = memory.get(lexemes)
	if (known) return known
	const made: Starts = new Map()
	memory.set(lexemes, made)
	return made
}

const memory = new WeakMap<object, Starts>()

/** The patterns that can begin with the item at the cursor. */
export function startsHere(cursor: Cursor): Beginnings {
	const item = itemKey(cursor)
	return cursor.starts.get(item) ?? ask(cursor, item)
}

/** Kind by kind, for a pattern asks what phrases of the kinds before its own can begin with. */
function ask(cursor: Cursor, item: number): Beginnings {
	const beginnings: Beginning[][] = KINDS.map(() => [])
	cursor.starts.set(item, beginnings)
	for (const [rank, kind] of KINDS.entries()) {
		for (const entry of cursor.grammar[kind]) {
			if (!starts(entry.pattern.pattern, cursor)) continue
			beginnings[rank]?.push(beginningOf(entry, cursor))
		}
	}
	return beginnings
}

/** Written out, for all of them to have one shape: they are read for every item. */
function beginningOf({ pattern, first, needs, least }: Entry, cursor: Cursor): Beginning {
	const { second, single } = followOf(pattern.pattern, cursor)
	return { pattern, first, needs, least, second, single }
}

/** Numbers and marks by their count of digits and their code, below zero. */
const LONGEST_NUMBER = 9

/** The same for items that begin the same patterns. */
function itemKey({ items, at }: Cursor): number {
	const bits = items.bits[at] as number
	const lexeme = items.lexeme[at] as number
	if (bits === DIGITS) return -Math.min(lexeme, LONGEST_NUMBER) - 1
	if (bits === PUNCTUATION) return -lexeme - LONGEST_NUMBER - 2
	return (lexeme << 4) | (items.clitics[at] as number)
}
