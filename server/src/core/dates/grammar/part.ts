import type { Items } from '../items.ts'
import { DIGITS, type Lexeme, PUNCTUATION, type Sense, type Senses, senseBit } from '../senses.ts'
import type { Grammar, Phrase } from './phrase.ts'

/** Where reading stands: items `[at, end)` follow each other with nothing between but spaces. */
export interface Cursor {
	readonly grammar: Grammar
	readonly items: Items
	readonly lexemes: readonly Lexeme[]
	/** The first item of the stretch, and the one after its last. */
	from: number
	end: number
	/** Phrases looked for already, by item from `base` on and kind; null where there is none. */
	readonly known: (Phrase | null)[]
	base: number
	/** The bits of the items from `aheadOf` on, as far as patterns reach. */
	ahead: number
	aheadOf: number
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
	accepts: (value: Senses[S], word: Word<Senses[S]>) => boolean = () => true,
): Part<Word<Senses[S]>> {
	const bit = senseBit[sense]
	return {
		first: () => bit,
		empty: false,
		needs: () => [bit],
		read(cursor) {
			const { items, lexemes, at, end } = cursor
			if (at >= end || ((items.bits[at] as number) & bit) === 0) return NOTHING
			const { senses, definite } = lexemes[items.lexeme[at] as number] as Lexeme
			const value = senses[sense] as Senses[S]
			const found = { sense: value, definite, clitics: items.clitics[at] as number, item: at }
			if (!accepts(value, found)) return NOTHING
			cursor.at++
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

/** One of the given punctuation marks; answers which. */
export function mark(chars: string): Part<string> {
	return {
		first: () => PUNCTUATION,
		empty: false,
		needs: () => [PUNCTUATION],
		read(cursor) {
			const { items, at, end } = cursor
			if (at >= end || items.bits[at] !== PUNCTUATION) return NOTHING
			const char = String.fromCharCode(items.lexeme[at] as number)
			if (!chars.includes(char)) return NOTHING
			cursor.at++
			return char
		},
	}
}

/** All parts of a shape one after the other, in the order they are written; their meanings by name. */
export function sequence<S extends Shape>(shape: S): Part<Meanings<S>> {
	const names = Object.keys(shape)
	const parts = Object.values(shape)
	return {
		first: (grammar) => firstOf(parts, grammar),
		empty: parts.every((part) => part.empty),
		needs: (grammar) => parts.flatMap((part) => part.needs(grammar)),
		read(cursor) {
			const start = cursor.at
			let meanings: Record<string, unknown> | undefined
			for (let i = 0; i < parts.length; i++) {
				const meaning = (parts[i] as Part<unknown>).read(cursor)
				if (meaning === NOTHING) {
					cursor.at = start
					return NOTHING
				}
				meanings ??= {}
				meanings[names[i] as string] = meaning
			}
			return meanings as Meanings<S>
		},
	}
}

/** The part if it is there, else `undefined`. */
export function optional<T>(part: Part<T>): Part<T | undefined> {
	const canBegin = starter(part)
	return {
		first: part.first,
		empty: true,
		needs: () => [],
		read(cursor) {
			const meaning = canBegin(cursor) ? part.read(cursor) : NOTHING
			return meaning === NOTHING ? undefined : meaning
		},
	}
}

/** The first of the parts that reads on. */
export function choice<P extends readonly Part<unknown>[]>(...parts: P): Part<Meaning<P[number]>> {
	const starters = parts.map(starter)
	return {
		first: (grammar) => parts.reduce((bits, part) => bits | part.first(grammar), 0),
		empty: parts.some((part) => part.empty),
		needs: (grammar) => needsOfOne(parts, grammar),
		read(cursor) {
			for (let i = 0; i < parts.length; i++) {
				if (!starters[i]?.(cursor)) continue
				const meaning = parts[i]?.read(cursor)
				if (meaning !== NOTHING) return meaning as Meaning<P[number]>
			}
			return NOTHING
		},
	}
}

/** What `part` means, put in other words; `NOTHING` from `change` refuses. */
export function map<T, U>(part: Part<T>, change: (meaning: T) => U | typeof NOTHING): Part<U> {
	return {
		first: part.first,
		empty: part.empty,
		needs: part.needs,
		read(cursor) {
			const start = cursor.at
			const meaning = part.read(cursor)
			const changed = meaning === NOTHING ? NOTHING : change(meaning)
			if (changed === NOTHING) cursor.at = start
			return changed
		},
	}
}

function firstOf(parts: readonly Part<unknown>[], grammar: Grammar): number {
	let bits = 0
	for (const part of parts) {
		bits |= part.first(grammar)
		if (!part.empty) break
	}
	return bits
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

/** One of the parts must be read: of what each needs, the rarest. */
export function needsOfOne(
	parts: readonly Pick<Part<unknown>, 'needs'>[],
	grammar: Grammar,
): readonly number[] {
	let bits = 0
	for (const part of parts) {
		const rarest = part.needs(grammar).toSorted((a, b) => frequency(a) - frequency(b))[0]
		if (rarest === undefined) return []
		bits |= rarest
	}
	return [bits]
}

/** Numbers, punctuation and little words are everywhere. */
const FREQUENT = DIGITS | PUNCTUATION | senseBit.ordinal | senseBit.cardinal | senseBit.link

function frequency(bits: number): number {
	return (bits & FREQUENT) === 0 ? 0 : 1
}
