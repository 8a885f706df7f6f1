import type { Context } from '../resolve/context.ts'
import type { Resolved } from '../resolve/resolved.ts'
import { either } from './follow.ts'
import { type Cursor, choice, leastOf, NOTHING, needsOfOne, type Part } from './part.ts'
import { type DatePattern, KINDS, type Kind } from './pattern.ts'
import { type Beginning, startsHere } from './starts.ts'

/** A pattern found at items `[from, to)`, its value not asked yet. */
export interface Phrase {
	readonly pattern: DatePattern
	readonly meaning: unknown
	readonly from: number
	readonly to: number
}

/** A pattern, the bits of the items it can begin with, and the bits it cannot do without. */
export interface Entry {
	readonly pattern: DatePattern
	readonly first: number
	readonly needs: readonly number[]
	/** The fewest items it can read. */
	readonly least: number
}

/** The patterns of each kind, and the bits of the items any of them can begin with. */
export interface Grammar extends Readonly<Record<Kind, readonly Entry[]>> {
	readonly first: number
}

/** Sorts patterns by what they make; inner kinds first, so that a phrase knows how it can begin. */
export function grammarOf(patterns: readonly DatePattern[]): Grammar {
	const grammar: Draft = {
		date: [],
		day: [],
		period: [],
		amount: [],
		time: [],
		whole: [],
		first: 0,
	}
	for (const kind of KINDS) {
		for (const pattern of patterns) {
			if (pattern.makes !== kind) continue
			const first = pattern.pattern.first(grammar)
			grammar[kind].push({
				pattern,
				first,
				needs: pattern.pattern.needs(grammar),
				least: leastOf(pattern.pattern, grammar),
			})
			grammar.first |= first
		}
	}
	return grammar
}

type Draft = Record<Kind, Entry[]> & { first: number }

/** A phrase of one of the kinds: the longest that can be read. */
export function phrase(...kinds: Kind[]): Part<Phrase> {
	const ranks = kinds.map((kind) => KINDS.indexOf(kind))
	return {
		first: (grammar) => firstOf(grammar, kinds),
		empty: false,
		needs: (grammar) => needsOfOne(patternsOf(grammar, kinds), grammar),
		starts(cursor) {
			const beginnings = startsHere(cursor)
			return ranks.some((rank) => (beginnings[rank] as readonly Beginning[]).length > 0)
		},
		follow(cursor) {
			const beginnings = startsHere(cursor)
			return ranks
				.flatMap((rank) => beginnings[rank] as readonly Beginning[])
				.reduce(either, { second: 0, single: false })
		},
		least: (grammar) => Math.min(...entriesOf(grammar, kinds).map(({ least }) => least)),
		read(cursor) {
			const found = longest(cursor, ranks)
			if (found === undefined) return NOTHING
			cursor.at = found.to
			return found
		},
	}
}

/** The longest phrase of a kind, where one of these patterns makes it. */
export function phraseOf(kind: Kind, ...patterns: DatePattern[]): Part<Phrase> {
	const whole = phrase(kind)
	return {
		...choice(...patterns.map(({ pattern }) => pattern as Part<Phrase>)),
		read(cursor) {
			const start = cursor.at
			const found = whole.read(cursor)
			if (found !== NOTHING && patterns.includes(found.pattern)) return found
			cursor.at = start
			return NOTHING
		},
	}
}

function firstOf(grammar: Grammar, kinds: readonly Kind[]): number {
	return kinds.flatMap((kind) => grammar[kind]).reduce((bits, { first }) => bits | first, 0)
}

function patternsOf(grammar: Grammar, kinds: readonly Kind[]) {
	return entriesOf(grammar, kinds).map(({ pattern }) => pattern.pattern)
}

function entriesOf(grammar: Grammar, kinds: readonly Kind[]): readonly Entry[] {
	return kinds.flatMap((kind) => grammar[kind])
}

/**
 * The longest phrase at the cursor of the kinds with these ranks; of two as long, the inner kind, the
 * earlier pattern.
 */
export function longest(cursor: Cursor, ranks: readonly number[]): Phrase | undefined {
	if (cursor.at >= cursor.end) return undefined
	const beginnings = startsHere(cursor)
	let best: Phrase | undefined
	for (let i = 0; i < ranks.length; i++) {
		const rank = ranks[i] as number
		const entries = beginnings[rank] as readonly Beginning[]
		if (entries.length === 0) continue
		const found = longestOf(cursor, rank, entries)
		if (found && (best === undefined || found.to > best.to)) best = found
	}
	return best
}

/** Asked by several patterns at the same place; the answer is kept while the stretch is read. */
function longestOf(
	cursor: Cursor,
	rank: number,
	entries: readonly Beginning[],
): Phrase | undefined {
	const from = cursor.at
	const slot = (from - cursor.base) * KINDS.length + rank
	const known = cursor.known[slot]
	if (known !== undefined) return known ?? undefined
	let best: Phrase | undefined
	if (cursor.aheadOf !== from) lookAhead(cursor)
	const { ahead, end, items } = cursor
	const next = from + 1 < end ? (items.bits[from + 1] as number) : 0
	for (let i = 0; i < entries.length; i++) {
		const { pattern, needs, least, second, single } = entries[i] as Beginning
		if (!single && (next & second) === 0) continue
		if (from + least > end || !hasAll(ahead, needs)) continue
		const meaning = pattern.pattern.read(cursor)
		const to = cursor.at
		cursor.at = from
		if (meaning === NOTHING || to <= (best?.to ?? from)) continue
		best = { pattern, meaning, from, to }
	}
	cursor.known[slot] = best ?? null
	return best
}

/** No pattern reads more items than this. */
const LONGEST = 24

/** Gathers the bits of all items a pattern could read from here. */
function lookAhead(cursor: Cursor): void {
	const { items, at, end } = cursor
	const last = Math.min(end, at + LONGEST)
	let ahead = 0
	for (let i = at; i < last; i++) ahead |= items.bits[i] as number
	cursor.ahead = ahead
	cursor.aheadOf = at
}

function hasAll(ahead: number, needs: readonly number[]): boolean {
	for (let i = 0; i < needs.length; i++) {
		if ((ahead & (needs[i] as number)) === 0) return false
	}
	return true
}

/** The value of a phrase inside another. */
export function resolve({ pattern, meaning }: Phrase, context: Context): Resolved | undefined {
	return pattern.resolve(meaning, context)
}
