import type { Items } from '../items.ts'
import { DIGITS, type Lexeme, PUNCTUATION, type Sense, type Senses, senseBit } from '../senses.ts'
import { type Follow, followOf, followOfAny, followOfSequence, ONE_ITEM } from './follow.ts'
import type { Grammar, Phrase } from './phrase.ts'
import type { Starts } from './starts.ts'

/** Where reading stands: items `[at, end)` follow each other with nothing between but spaces. */
export interface Cursor {
	readonly grammar: Grammar
	readonly items: Items
	readonly lexemes: readonly Lexeme[]
	/** The first item of the stretch, and the one after its last. */
	from: number
	end: number
	/** Which patterns can begin with which item. */
	readonly starts: Starts
	/** Phrases looked for already, by item from `base` on and kind; null where there is none. */
	readonly known: (Phrase | null | undefined)[]
	base: number
	/** The bits of the items from `aheadOf` on, as far as patterns reach. */
	ahead: number
	aheadOf: number
	/** What the sequences being read have understood so far, up to `top`. */
	readonly meanings: unknown[]
	top: number
	at: number
}

/** What a part answers when it does not read on; nothing else is ever a failure. */
export const NOTHING: unique symbol = Symbol('nothing')

/**
 * A part of a pattern. `read` either moves the cursor past what it understood and returns its meaning,
 * or leaves the cursor alone and returns `NOTHING`. `first` tells the bits of the items it can begin
 * with; `empty` says whether it can succeed without any; `needs` lists sets of bits of which each must
 * show somewhere in what the part reads.
 */
export interface Part<T> {
	readonly first: (grammar: Grammar) => number
	readonly empty: boolean
	readonly needs: (grammar: Grammar) => readonly number[]
	/**
	 * Whether it can begin with the item at the cursor, whatever follows: a closer look than `first`,
	 * which it repeats where it is left out. It may depend on the lexeme and the clitics of a word, on
	 * which mark it is, on how many digits a number has: the answer is kept for all items that are alike.
	 */
	readonly starts?: (cursor: Cursor) => boolean
	/** What can come behind the item at the cursor, where the part begins with it; as lasting as `starts`. */
	readonly follow?: (cursor: Cursor) => Follow
	/** The fewest items it can read; one where it is left out and the part cannot be empty. */
	readonly least?: (grammar: Grammar) => number
	readonly read: (cursor: Cursor) => T | typeof NOTHING
}

/** The meaning of a part. */
export type Meaning<P> = P extends Part<infer T> ? T : never

type Shape = Readonly<Record<string, Part<unknown>>>
type Meanings<S extends Shape> = { readonly [K in keyof S]: Meaning<S[K]> }

/** A word with a sense, and where it stands. */
export interface Word<T> {
	readonly sense: T
	readonly definite: boolean
	readonly clitics: number
	readonly item: number
}

/** A word of the lexicon that has `sense`, whose value passes `accepts`. */
export function word<S extends Sense>(
	sense: S,
	accepts?: (value: Senses[S], word: Word<Senses[S]>) => boolean,
): Part<Word<Senses[S]>> {
	const bit = senseBit[sense]
	const wordAt = ({ items, lexemes, at }: Cursor): Word<Senses[S]> | typeof NOTHING => {
		const { senses, definite } = lexemes[items.lexeme[at] as number] as Lexeme
		const value = senses[sense] as Senses[S]
		const found = { sense: value, definite, clitics: items.clitics[at] as number, item: at }
		return accepts === undefined || accepts(value, found) ? found : NOTHING
	}
	const has = ({ items, at, end }: Cursor) => at < end && ((items.bits[at] as number) & bit) !== 0
	return {
		first: () => bit,
		empty: false,
		needs: () => [bit],
		starts: (cursor) => has(cursor) && wordAt(cursor) !== NOTHING,
		follow: () => ONE_ITEM,
		read(cursor) {
			if (!has(cursor)) return NOTHING
			const found = wordAt(cursor)
			if (found !== NOTHING) cursor.at++
			return found
		},
	}
}

/** A link word of one of the given kinds. */
export function link(...kinds: Senses['link'][]): Part<Word<Senses['link']>> {
	return word('link', (kind) => kinds.includes(kind))
}

/** A number written in digits. */
export interface Digits {
	readonly value: number
	/** How many digits are written. */
	readonly length: number
	readonly item: number
}

/** Digits whose value passes `accepts`. */
export function digits(accepts: (value: number, length: number) => boolean): Part<Digits> {
	return {
		first: () => DIGITS,
		empty: false,
		needs: () => [DIGITS],
		starts: ({ items, at, end }) =>
			at < end && items.bits[at] === DIGITS && acceptsSome(accepts, items.lexeme[at] as number),
		follow: () => ONE_ITEM,
		read(cursor) {
			const { items, at, end } = cursor
			if (at >= end || items.bits[at] !== DIGITS) return NOTHING
			const value = items.value[at] as number
			const length = items.lexeme[at] as number
			if (!accepts(value, length)) return NOTHING
			cursor.at++
			return { value, length, item: at }
		},
	}
}

/** Longer numbers are not tried out. */
const TRIED_LENGTH = 4

/** Whether some number of so many digits is accepted. */
function acceptsSome(accepts: (value: number, length: number) => boolean, length: number): boolean {
	if (length > TRIED_LENGTH) return true
	for (let value = 0; value < 10 ** length; value++) if (accepts(value, length)) return true
	return false
}

/** One of the given punctuation marks; answers which. */
export function mark(chars: string): Part<string> {
	const rankOf = ({ items, at, end }: Cursor) => {
		if (at >= end || items.bits[at] !== PUNCTUATION) return -1
		return codes.indexOf(items.lexeme[at] as number)
	}
	const codes = Array.from(chars, (char) => char.charCodeAt(0))
	return {
		first: () => PUNCTUATION,
		empty: false,
		needs: () => [PUNCTUATION],
		starts: (cursor) => rankOf(cursor) >= 0,
		follow: () => ONE_ITEM,
		read(cursor) {
			const rank = rankOf(cursor)
			if (rank < 0) return NOTHING
			cursor.at++
			return chars.charAt(rank)
		},
	}
}

/** All parts of a shape one after the other, in the order they are written; their meanings by name. */
export function sequence<S extends Shape>(shape: S): Part<Meanings<S>> {
	const names = Object.keys(shape)
	const parts = Object.values(shape)
	const reads = parts.map(({ read }) => read)
	return {
		first: (grammar) => firstOf(parts, grammar),
		empty: parts.every((part) => part.empty),
		needs: (grammar) => parts.flatMap((part) => part.needs(grammar)),
		least: (grammar) => parts.reduce((sum, part) => sum + leastOf(part, grammar), 0),
		starts(cursor) {
			for (const part of parts) {
				if (starts(part, cursor)) return true
				if (!part.empty) return false
			}
			return false
		},
		follow: (cursor) => followOfSequence(parts, cursor),
		read(cursor) {
			const { at: start, top, meanings } = cursor
			for (let i = 0; i < reads.length; i++) {
				const meaning = (reads[i] as Part<unknown>['read'])(cursor)
				if (meaning === NOTHING) {
					cursor.at = start
					cursor.top = top
					return NOTHING
				}
				meanings[cursor.top++] = meaning
			}
			cursor.top = top
			return byName(names, meanings, top) as Meanings<S>
		},
	}
}

/** Only what has been read to its end is given names: most of what is tried is not. */
function byName(
	names: readonly string[],
	meanings: readonly unknown[],
	from: number,
): Record<string, unknown> {
	const named: Record<string, unknown> = {}
	for (let i = 0; i < names.length; i++) named[names[i] as string] = meanings[from + i]
	return named
}

/** The part if it is there, else `undefined`. */
export function optional<T>(part: Part<T>): Part<T | undefined> {
	const canBegin = starter(part)
	const { read } = part
	return {
		first: part.first,
		empty: true,
		needs: () => [],
		starts: (cursor) => starts(part, cursor),
		follow: (cursor) => followOf(part, cursor),
		least: () => 0,
		read(cursor) {
			const meaning = canBegin(cursor) ? read(cursor) : NOTHING
			return meaning === NOTHING ? undefined : meaning
		},
	}
}

/** The part again and again, at most so many times; perhaps not at all. Its meanings are not kept. */
export function upTo(most: number, part: Part<unknown>): Part<unknown> {
	return most === 1 ? optional(part) : optional(sequence({ part, rest: upTo(most - 1, part) }))
}

/** The first of the parts that reads on. */
export function choice<P extends readonly Part<unknown>[]>(...parts: P): Part<Meaning<P[number]>> {
	const starters = parts.map(starter)
	const reads = parts.map(({ read }) => read)
	return {
		first: (grammar) => parts.reduce((bits, part) => bits | part.first(grammar), 0),
		empty: parts.some((part) => part.empty),
		needs: (grammar) => needsOfOne(parts, grammar),
		starts: (cursor) => parts.some((part) => starts(part, cursor)),
		follow: (cursor) => followOfAny(parts, cursor),
		least: (grammar) => Math.min(...parts.map((part) => leastOf(part, grammar))),
		read(cursor) {
			for (let i = 0; i < parts.length; i++) {
				if (!starters[i]?.(cursor)) continue
				const meaning = reads[i]?.(cursor)
				if (meaning !== NOTHING) return meaning as Meaning<P[number]>
			}
			return NOTHING
		},
	}
}

/** What `part` means, put in other words; `NOTHING` from `change` refuses. */
export function map<T, U>(part: Part<T>, change: (meaning: T) => U | typeof NOTHING): Part<U> {
	const { read } = part
	return {
		first: part.first,
		empty: part.empty,
		needs: part.needs,
		starts: (cursor) => starts(part, cursor),
		follow: (cursor) => followOf(part, cursor),
		least: (grammar) => leastOf(part, grammar),
		read(cursor) {
			const start = cursor.at
			const meaning = read(cursor)
			const changed = meaning === NOTHING ? NOTHING : change(meaning)
			if (changed === NOTHING) cursor.at = start
			return changed
		},
	}
}

/** The bits of the items that parts one after the other can begin with. */
export function firstOf(parts: readonly Part<unknown>[], grammar: Grammar): number {
	let bits = 0
	for (const part of parts) {
		bits |= part.first(grammar)
		if (!part.empty) break
	}
	return bits
}

/** The fewest items a part can read. */
export function leastOf(part: Part<unknown>, grammar: Grammar): number {
	return part.least?.(grammar) ?? (part.empty ? 0 : 1)
}

/** Whether a part can begin with the item at the cursor. */
export function starts(part: Part<unknown>, cursor: Cursor): boolean {
	if (part.starts) return part.starts(cursor)
	const { items, at, end, grammar } = cursor
	return at < end && ((items.bits[at] as number) & part.first(grammar)) !== 0
}

/** Whether a part could begin at the cursor, by the bits of the item there. */
function starter(part: Part<unknown>): (cursor: Cursor) => boolean {
	if (part.empty) return () => true
	let first: number | undefined
	return ({ items, at, end, grammar }) => {
		first ??= part.first(grammar)
		return at < end && ((items.bits[at] as number) & first) !== 0
	}
}

/** One of the parts must be read: of what each needs, the rarest; beside it the next, and so on. */
export function needsOfOne(
	parts: readonly Pick<Part<unknown>, 'needs'>[],
	grammar: Grammar,
): readonly number[] {
	const needs = parts.map((part) => {
		return part.needs(grammar).toSorted((a, b) => frequency(a) - frequency(b))
	})
	const fewest = Math.min(...needs.map(({ length }) => length))
	return Array.from({ length: fewest }, (_, rank) => {
		return needs.reduce((bits, own) => bits | (own[rank] as number), 0)
	})
}

/** Numbers, punctuation and little words are everywhere. */
const FREQUENT = DIGITS | PUNCTUATION | senseBit.ordinal | senseBit.cardinal | senseBit.link

function frequency(bits: number): number {
	return (bits & FREQUENT) === 0 ? 0 : 1
}
