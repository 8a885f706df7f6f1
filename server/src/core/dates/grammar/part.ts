import { DIGITS, type Lexeme, PUNCTUATION, type Sense, type Senses, senseBit } from '../senses.ts'
import { type Cursor, GO_ON, type GoOn, NOTHING } from './cursor.ts'
import { EMPTY, either, type Form, type Here, inOrder, one } from './form.ts'
import { addAct, addRow, Otherwise, placeOfName, Reading, type Row } from './program.ts'
import { LONGEST_TOLD, readRow } from './read-part.ts'

export { type Cursor, GO_ON, type GoOn, NOTHING }

/**
 * A part of a pattern. `read` either moves the cursor past what it understood and returns its meaning,
 * or leaves the cursor alone and returns `NOTHING`; `form` tells what the items it reads look like, so
 * that it is not asked in vain.
 */
export class Part<T> {
	readonly form: Form
	readonly row: Row

	constructor(form: Form, row: Row) {
		this.form = form
		this.row = row
	}

	read(cursor: Cursor): T | typeof NOTHING {
		return readRow(this.row, cursor) as T | typeof NOTHING
	}
}

/** A part that is read as `read` says, where the items look like its form. */
export function own<T>(form: Form, read: (cursor: Cursor) => T | typeof NOTHING): Part<T> {
	return new Part(form, addRow({ reading: Reading.own, asks: form }, addAct(read)))
}

/** A part that reads another one in a way of its own, and looks like `form`. */
export function around<T>(
	reading: Reading,
	{ row, form: asks }: Part<unknown>,
	form = asks,
): Part<T> {
	return new Part(form, addRow({ reading, asks: form }, row))
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
	const form = accepts
		? one(bit, (here) => accepts(...wordHere(here, sense)), name)
		: one(bit, () => true, sense)
	return new Part(form, addRow({ reading: Reading.word, asks: form }, placeOfName(sense)))
}

type Accepts<S extends Sense> = (value: Senses[S], word: Word<Senses[S]>) => boolean

function wordHere<S extends Sense>(
	{ items, lexemes, at }: Here,
	sense: S,
): [Senses[S], Word<Senses[S]>] {
	const { senses, definite } = lexemes[items.lexeme[at] as number] as Lexeme
	const value = senses[sense] as Senses[S]
	return [value, { sense: value, definite, clitics: items.clitics[at] as number, item: at }]
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
	const form = one(DIGITS, ({ items, at }) => {
		const length = items.lexeme[at] as number
		return length > LONGEST_TOLD || accepts(items.value[at] as number, length)
	})
	return new Part(form, addRow({ reading: Reading.digits, asks: form }, addAct(accepts)))
}

/** One of the given punctuation marks; answers which. */
export function mark(chars: string): Part<string> {
	const codes = Array.from(chars, (char) => char.charCodeAt(0))
	const isOne = ({ items, at }: Here) => codes.includes(items.lexeme[at] as number)
	const form = one(PUNCTUATION, isOne, `mark ${chars}`)
	return new Part(form, addRow({ reading: Reading.mark, asks: form }))
}

/** All parts of a shape one after the other, in the order they are written; their meanings by name. */
export function sequence<S extends Shape>(shape: S): Part<Meanings<S>> {
	const form = inOrder(Object.values(shape).map(({ form }) => form))
	const steps = Object.entries(shape).map(([name, { row }]) => [row, placeOfName(name)])
	return new Part(
		form,
		addRow({ reading: Reading.sequence, asks: form }, steps.length, ...steps.flat()),
	)
}

type Optional<T> = (T extends GoOn ? true : T) | undefined

/** The part if it is there, else `undefined`; of one that only says whether to go on, whether it does. */
export function optional<T>(part: Part<T>): Part<Optional<T>> {
	const { form: asks, row } = part
	const head = { reading: Reading.optional, asks, otherwise: Otherwise.undefined }
	return new Part(either(asks, EMPTY), addRow(head, row))
}

/** The part again and again, at most so many times; perhaps not at all. Its meanings are not kept. */
export function upTo(most: number, part: Part<unknown>): Part<unknown> {
	return most === 1 ? optional(part) : optional(sequence({ part, rest: upTo(most - 1, part) }))
}

/** The first of the parts that reads on. */
export function choice<P extends readonly Part<unknown>[]>(...parts: P): Part<Meaning<P[number]>> {
	const form = either(...parts.map(({ form }) => form))
	const rows = parts.map(({ row }) => row)
	return new Part(form, addRow({ reading: Reading.choice, asks: form }, rows.length, ...rows))
}

/** What `part` means, put in other words; `NOTHING` from `change` refuses. */
export function map<T, U>(part: Part<T>, change: (meaning: T) => U | typeof NOTHING): Part<U> {
	const { form, row } = part
	return new Part(form, addRow({ reading: Reading.map, asks: form }, row, addAct(change)))
}
