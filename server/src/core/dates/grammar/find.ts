import { Gap, type Items } from '../items.ts'
import type { DateKnowledge } from '../knowledge.ts'
import { DIGITS, type Lexeme, PUNCTUATION, senseBit } from '../senses.ts'
import { type Cursor, NOTHING } from './cursor.ts'
import { classOf, NO_ITEM } from './item-class.ts'
import { KINDS } from './kinds.ts'
import { columnsOf, machineFor, NOT_READABLE } from './machine.ts'
import { type Grammar, longest, type Phrase, ranksOf } from './phrase.ts'
import { canBegin } from './read-part.ts'
import { readableHere, UNASKED } from './readable.ts'

/** Words that alone make no date. */
const WEAK =
	senseBit.cardinal |
	senseBit.ordinal |
	senseBit.direction |
	senseBit.pointer |
	senseBit.edge |
	senseBit.hedge |
	senseBit.qualifier |
	senseBit.few |
	senseBit.marker |
	senseBit.kind |
	senseBit.every |
	senseBit.link |
	senseBit.relation |
	senseBit.name |
	senseBit.meridiem |
	senseBit.reckoning |
	senseBit.zone |
	senseBit.era

/**
 * All phrases of a text, in order, not overlapping: at each item the longest one. Linear, since every
 * pattern reads a bounded number of items; where no strong word is near, nothing is tried.
 */
export function findPhrases(
	items: Items,
	{ lexemes }: DateKnowledge,
	grammar: Grammar,
): readonly Phrase[] {
	const found: Phrase[] = []
	const cursor = cursorOver(items, lexemes, grammar)
	const { count } = items
	for (let strong = nextStrong(items, 0, count); strong < count; ) {
		enterStretch(cursor, stretchStart(items, strong))
		findInStretch(cursor, strong, found)
		strong = nextStrong(items, cursor.end, count)
	}
	return found
}

/** A cursor that stands in no stretch yet. */
export function cursorOver(items: Items, lexemes: readonly Lexeme[], grammar: Grammar): Cursor {
	const machine = machineFor(grammar, lexemes)
	const { classes, readable } = columnsOf(machine, items.count)
	machine.kept.round++
	return {
		classes,
		readable,
		items,
		lexemes,
		machine,
		glances: machine.classes.glances,
		from: 0,
		end: 0,
		kept: machine.kept,
		base: 0,
		meanings: machine.meanings,
		top: 0,
		at: 0,
		lastNumber: { from: -1, to: -1, count: NOTHING },
	}
}

/** Goes to the stretch that begins with item `from`. */
export function enterStretch(cursor: Cursor, from: number): void {
	cursor.from = from
	cursor.end = stretchEnd(cursor.items, from)
	const { classes, readable, machine, end } = cursor
	for (cursor.at = from; cursor.at < end; cursor.at++) {
		classes[cursor.at] = classOf(machine.classes, cursor, from)
		readable[cursor.at] = UNASKED
	}
	classes[end] = NO_ITEM
	cursor.at = from
}

/** A weak word begins a date only when a strong one is this near. */
const REACH = 10

function findInStretch(cursor: Cursor, first: number, found: Phrase[]): void {
	const { items, end } = cursor
	for (let strong = first; strong < end; strong = nextStrong(items, cursor.at, end)) {
		cursor.at = Math.max(cursor.at, strong - REACH + 1)
		findUpTo(cursor, strong, found)
	}
}

/** Goes past the next phrase that begins at a strong word or before it; else past that word. */
function findUpTo(cursor: Cursor, strong: number, found: Phrase[]): void {
	for (; cursor.at <= strong; cursor.at++) {
		const phrase = findHere(cursor)
		if (phrase === undefined) continue
		found.push(phrase)
		cursor.at = phrase.to
		return
	}
}

/** What is read ahead at one item serves the next ones too; of a long stretch only so much is kept. */
const KEPT = 64

const ALL_KINDS = ranksOf(KINDS)

function findHere(cursor: Cursor): Phrase | undefined {
	if (!canBegin(cursor.machine.grammar.glance, cursor)) return undefined
	if (cursor.at - cursor.base > KEPT) forget(cursor)
	return readableHere(cursor) === NOT_READABLE ? undefined : longest(cursor, ALL_KINDS)
}

function forget(cursor: Cursor): void {
	cursor.kept.round++
	cursor.base = cursor.at
}

/** The first of the items with nothing between them but spaces. */
function stretchStart({ gap }: Items, at: number): number {
	let from = at
	while (gap[from] !== Gap.far) from--
	return from
}

/** The item after the last of those with nothing between them but spaces. */
function stretchEnd(items: Items, from: number): number {
	let end = from + 1
	while (end < items.count && items.gap[end] !== Gap.far) end++
	return end
}

const WORDS = ~(DIGITS | PUNCTUATION)

const ANNOUNCING = senseBit.name | senseBit.marker

/** A word that can head a date, or a number that can be a year or a part of one. */
function isStrong({ bits, lexeme, gap }: Items, i: number): boolean {
	const own = bits[i] as number
	if ((own & WORDS & ~WEAK) !== 0) return true
	if (own !== DIGITS) return false
	return lexeme[i] === 4 || gap[i] === Gap.none || ((bits[i - 1] as number) & ANNOUNCING) !== 0
}

/** The first strong item from `from` on; `end` where there is none before it. */
function nextStrong(items: Items, from: number, end: number): number {
	let at = from
	while (at < end && !isStrong(items, at)) at++
	return at
}
