import type { Context } from '../resolve/context.ts'
import type { Resolved } from '../resolve/resolved.ts'
import { type Cursor, NOTHING } from './cursor.ts'
import { either, type Form, phraseForm } from './form.ts'
import { type Glance, glanceOf } from './glance.ts'
import { KINDS, type Kind } from './kinds.ts'
import type { Machine } from './machine.ts'
import { own, type Part } from './part.ts'
import type { DatePattern } from './pattern.ts'
import { readRow } from './read-part.ts'
import { readableHere } from './readable.ts'

/** A pattern found at items `[from, to)`, its value not asked yet. */
export interface Phrase {
	readonly pattern: DatePattern
	readonly meaning: unknown
	readonly from: number
	readonly to: number
}

/** Patterns by what they make, inner kinds first. */
export interface Grammar {
	readonly patterns: readonly DatePattern[]
	/** What phrases of a kind look like. */
	readonly forms: Readonly<Record<Kind, Form>>
	/** By pattern: the rank of what it makes among `KINDS`, and the row of its part. */
	readonly ranks: Uint8Array
	readonly rows: Int32Array
	/** Tells whether any of them can begin with an item. */
	readonly glance: Glance
	/** By lexemes: what is known of their words. */
	readonly machines: WeakMap<object, Machine>
}

/** Sorts patterns by what they make; of one kind the earlier ones are preferred. */
export function grammarOf(patterns: readonly DatePattern[]): Grammar {
	const ofKind = (kind: Kind) => patterns.filter(({ makes }) => makes === kind)
	const forms = KINDS.map((kind) => [
		kind,
		either(...ofKind(kind).map(({ pattern }) => pattern.form)),
	])
	const sorted = KINDS.flatMap(ofKind)
	return {
		patterns: sorted,
		ranks: Uint8Array.from(sorted, ({ makes }) => KINDS.indexOf(makes)),
		rows: Int32Array.from(sorted, ({ pattern }) => pattern.row),
		forms: Object.fromEntries(forms),
		glance: glanceOf(either(...patterns.map(({ pattern }) => pattern.form))),
		machines: new WeakMap(),
	}
}

/** A phrase of one of the kinds: the longest that can be read. */
export function phrase(...kinds: Kind[]): Part<Phrase> {
	const ranks = ranksOf(kinds)
	return own(phraseForm(kinds), (cursor) => {
		const found = longest(cursor, ranks)
		if (found === undefined) return NOTHING
		cursor.at = found.to
		return found
	})
}

/** The longest phrase of a kind, where one of these patterns makes it. */
export function phraseOf(kind: Kind, ...patterns: DatePattern[]): Part<Phrase> {
	const whole = phrase(kind)
	return own(either(...patterns.map(({ pattern }) => pattern.form)), (cursor) => {
		const start = cursor.at
		const found = whole.read(cursor)
		if (found !== NOTHING && patterns.includes(found.pattern)) return found
		cursor.at = start
		return NOTHING
	})
}

/** The ranks of kinds among all, as bits. */
export function ranksOf(kinds: readonly Kind[]): number {
	return kinds.reduce((bits, kind) => bits | (1 << KINDS.indexOf(kind)), 0)
}

/**
 * The longest phrase at the cursor of the kinds with these ranks; of two as long, the inner kind, the
 * earlier pattern.
 */
export function longest(cursor: Cursor, ranks: number): Phrase | undefined {
	if (cursor.at >= cursor.end) return undefined
	const { machine } = cursor
	const { lists, grammar } = machine
	const readable = readableHere(cursor)
	const end = readable + 1 + (lists[readable] as number)
	let best: Phrase | undefined
	for (let from = readable + 1; from < end; ) {
		const rank = grammar.ranks[lists[from] as number] as number
		let to = from + 1
		while (to < end && grammar.ranks[lists[to] as number] === rank) to++
		if (((ranks >> rank) & 1) !== 0) {
			const found = longestOf(cursor, rank, from, to)
			if (found && (best === undefined || found.to > best.to)) best = found
		}
		from = to
	}
	return best
}

/** Asked by several patterns at the same place; the answer is kept while the stretch is read. */
function longestOf(cursor: Cursor, rank: number, first: number, last: number): Phrase | undefined {
	const { at: from, machine, kept } = cursor
	const place = (from - cursor.base) * KINDS.length + rank
	if (kept.rounds[place] === kept.round) return kept.phrases[place]
	const { lists, grammar } = machine
	let best: Phrase | undefined
	for (let i = first; i < last; i++) {
		const index = lists[i] as number
		const meaning = readRow(grammar.rows[index] as number, cursor)
		const to = cursor.at
		cursor.at = from
		if (meaning === NOTHING || to <= (best?.to ?? from)) continue
		best = { pattern: grammar.patterns[index] as DatePattern, meaning, from, to }
	}
	kept.rounds[place] = kept.round
	kept.phrases[place] = best
	return best
}

/** The value of a phrase inside another. */
export function resolve({ pattern, meaning }: Phrase, context: Context): Resolved | undefined {
	return pattern.resolve(meaning, context)
}
