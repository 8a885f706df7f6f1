import type { Count } from '../count.ts'
import type { Items } from '../items.ts'
import { DIGITS, type Lexeme, PUNCTUATION, type Sense, type Senses, senseBit } from '../senses.ts'
import { EMPTY, either, type Form, inOrder, one } from './form.ts'
import type { Phrase } from './phrase.ts'
import type { Machine, Readable } from './readable.ts'

/** Where reading stands: items `[at, end)` follow each other with nothing between but spaces. */
export interface Cursor {
	readonly machine: Machine
	readonly items: Items
	readonly lexemes: readonly Lexeme[]
	/** The first item of the stretch, and the one after its last. */
	from: number
	end: number
	/** By item from `base` on: what is known of it, as far as it was asked. */
	readonly places: (Place | undefined)[]
	base: number
	/** What the sequences being read have understood so far, up to `top`. */
	readonly meanings: unknown[]
	top: number
	at: number
	/** The number in words that was asked for last: its items `[from, to)`, what it says. */
	readonly lastNumber: { from: number; to: number; count: Count | typeof NOTHING }
}

/** What is known of an item. */
export interface Place {
	/** What can be read there. */
	readonly readable: Readable
	/** Phrases looked for already, by the rank of their kind; null where there is none. */
	readonly phrases: (Phrase | null | undefined)[]
}

/** What a part answers when it does not read on; nothing else is ever a failure. */
export const NOTHING: unique symbol = Symbol('nothing')

/** What a part answers that takes no item and only says whether to go on: nobody needs to be told. */
export const GO_ON: unique symbol = Symbol('go on')
/** What parts mean that only say whether to go on. */
export type GoOn = typeof GO_ON

/**
 * A part of a pattern. `read` either moves the cursor past what it understood and returns its meaning,
 * or leaves the cursor alone and returns `NOTHING`; `form` tells what the items it reads look like, so
 * that it is not asked in vain.
 */
export interface Part<T> {
	readonly form: Form
	readonly read: (cursor: Cursor) => T | typeof NOTHING
	/** Where it is told without reading; left out where the form says it: it is `NOTHING` then. */
	readonly glance?: Glance<T>
}

/** What a part means right before an item, or an end, that has none of these bits. */
interface Glance<T> {
	readonly bits: number
	readonly meaning: T | typeof NOTHING
}

/** A part as others ask it: what they need of it side by side in memory, since news seldom comes by. */
interface Step {
	readonly name: string
	readonly read: Part<unknown>['read']
	/** What it means by a glance; 0 where it must be read. */
	readonly bits: number
	readonly otherwise: unknown
}

function stepOf({ form: { begins, empty }, glance, read }: Part<unknown>, name = ''): Step {
	if (glance) return { name, read, bits: glance.bits, otherwise: glance.meaning }
	return { name, read, bits: empty ? 0 : begins, otherwise: NOTHING }
}

/** What a part means here, by a glance or by reading. */
function meaningHere({ read, bits, otherwise }: Step, cursor: Cursor): unknown {
	return bits !== 0 && (bitsHere(cursor) & bits) === 0 ? otherwise : read(cursor)
}

/** The meaning of a part. */
export type Meaning<P> = P extends Part<infer T> ? T : never

type Shape = Readonly<Record<string, Part<unknown>>>
type Told<S extends Shape, K extends keyof S> = Meaning<S[K]> extends GoOn ? never : K
type Meanings<S extends Shape> = { readonly [K in keyof S as Told<S, K>]: Meaning<S[K]> }

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
	accepts?: Accepts<S>,
	name?: string,
): Part<Word<Senses[S]>> {
	const bit = senseBit[sense]
	return {
		form: one(
			bit,
			(cursor) => wordHere(cursor, sense, bit, accepts) !== NOTHING,
			accepts ? name : sense,
		),
		read(cursor) {
			if ((bitsHere(cursor) & bit) === 0) return NOTHING
			const found = wordHere(cursor, sense, bit, accepts)
			if (found !== NOTHING) cursor.at++
			return found
		},
	}
}

type Accepts<S extends Sense> = (value: Senses[S], word: Word<Senses[S]>) => boolean

function wordHere<S extends Sense>(
	cursor: Cursor,
	sense: S,
	bit: number,
	accepts: Accepts<S> | undefined,
): Word<Senses[S]> | typeof NOTHING {
	const { items, machine, at } = cursor
	const lexeme = items.lexeme[at] as number
	const value = valuesOf(cursor, sense, bit)[lexeme] as Senses[S]
	const definite = machine.definite[lexeme] === 1
	const found = { sense: value, definite, clitics: items.clitics[at] as number, item: at }
	return accepts === undefined || accepts(value, found) ? found : NOTHING
}

/** What a sense says of each lexeme; side by side, since the senses of lexemes are objects of many shapes. */
function valuesOf({ machine, lexemes }: Cursor, sense: Sense, bit: number): readonly unknown[] {
	const place = Math.clz32(bit)
	machine.values[place] ??= lexemes.map(({ senses }) => senses[sense])
	return machine.values[place]
}

/** A link word of one of the given kinds. */
export function link(...kinds: Senses['link'][]): Part<Word<Senses['link']>> {
	return word('link', (kind) => kinds.includes(kind), `link ${kinds.toSorted().join(' ')}`)
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
		form: one(DIGITS, ({ items, at }) => {
			const length = items.lexeme[at] as number
			return length > LONGEST_TOLD || accepts(items.value[at] as number, length)
		}),
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

/** Longer numbers are alike to forms. */
const LONGEST_TOLD = 4

/** One of the given punctuation marks; answers which. */
export function mark(chars: string): Part<string> {
	const rankOf = ({ items, at, end }: Cursor) => {
		if (at >= end || items.bits[at] !== PUNCTUATION) return -1
		return codes.indexOf(items.lexeme[at] as number)
	}
	const codes = Array.from(chars, (char) => char.charCodeAt(0))
	return {
		form: one(PUNCTUATION, (cursor) => rankOf(cursor) >= 0, `mark ${chars}`),
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
	const steps = Object.entries(shape).map(([name, part]) => stepOf(part, name))
	return {
		form: inOrder(Object.values(shape).map(({ form }) => form)),
		read(cursor) {
			const { at: start, top, meanings } = cursor
			for (let i = 0; i < steps.length; i++) {
				const meaning = meaningHere(steps[i] as Step, cursor)
				if (meaning === NOTHING) {
					cursor.at = start
					cursor.top = top
					return NOTHING
				}
				meanings[cursor.top++] = meaning
			}
			cursor.top = top
			return byName(steps, meanings, top) as Meanings<S>
		},
	}
}

/**
 * Only what has been read to its end is given names: most of what is tried is not. What an optional part
 * has not found gets none, nor does what only said whether to go on.
 */
function byName(
	steps: readonly Step[],
	meanings: readonly unknown[],
	from: number,
): Record<string, unknown> {
	const named: Record<string, unknown> = {}
	for (let i = 0; i < steps.length; i++) {
		const meaning = meanings[from + i]
		if (meaning !== undefined && meaning !== GO_ON) named[(steps[i] as Step).name] = meaning
	}
	return named
}

type Optional<T> = (T extends GoOn ? true : T) | undefined

/** The part if it is there, else `undefined`; of one that only says whether to go on, whether it does. */
export function optional<T>(part: Part<T>): Part<Optional<T>> {
	const { form, read } = part
	return {
		form: either(form, EMPTY),
		read(cursor) {
			const meaning = read(cursor)
			if (meaning === NOTHING) return undefined
			return (meaning === GO_ON ? true : meaning) as Optional<T>
		},
		...(form.empty ? {} : { glance: { bits: form.begins, meaning: undefined } }),
	}
}

/** The part again and again, at most so many times; perhaps not at all. Its meanings are not kept. */
export function upTo(most: number, part: Part<unknown>): Part<unknown> {
	return most === 1 ? optional(part) : optional(sequence({ part, rest: upTo(most - 1, part) }))
}

/** The first of the parts that reads on. */
export function choice<P extends readonly Part<unknown>[]>(...parts: P): Part<Meaning<P[number]>> {
	const steps = parts.map((part) => stepOf(part))
	return {
		form: either(...parts.map(({ form }) => form)),
		read(cursor) {
			for (let i = 0; i < steps.length; i++) {
				const meaning = meaningHere(steps[i] as Step, cursor)
				if (meaning !== NOTHING) return meaning as Meaning<P[number]>
			}
			return NOTHING
		},
	}
}

/** The bits of the item at the cursor; none behind the last one. */
export function bitsHere({ items, at, end }: Cursor): number {
	return at < end ? (items.bits[at] as number) : 0
}

/** What `part` means, put in other words; `NOTHING` from `change` refuses. */
export function map<T, U>(
	{ form, read }: Part<T>,
	change: (meaning: T) => U | typeof NOTHING,
): Part<U> {
	return {
		form,
		read(cursor) {
			const start = cursor.at
			const meaning = read(cursor)
			const changed = meaning === NOTHING ? NOTHING : change(meaning)
			if (changed === NOTHING) cursor.at = start
			return changed
		},
	}
}
