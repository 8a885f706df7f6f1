import { Gap } from '../items.ts'
import { type Sense, senseBit } from '../senses.ts'
import { afterForm, beforeForm, EMPTY, gluedForm, one } from './form.ts'
import { bitsHere, type Cursor, GO_ON, type GoOn, NOTHING, type Part } from './part.ts'

/** `part` written onto the item before it, with no space between. */
export function glued<T>(part: Part<T>): Part<T> {
	return {
		form: gluedForm(part.form),
		read(cursor) {
			if (cursor.items.gap[cursor.at] !== Gap.none || cursor.at === cursor.from) return NOTHING
			return part.read(cursor)
		},
	}
}

/** Takes no item; succeeds where `part` ends right before the cursor. Only parts of one item. */
export function after<T>(part: Part<T>): Part<T> {
	return {
		form: afterForm(part.form),
		read(cursor) {
			if (cursor.at === cursor.from) return NOTHING
			cursor.at--
			const meaning = part.read(cursor)
			if (meaning === NOTHING) cursor.at++
			return meaning
		},
	}
}

/** Takes no item; succeeds where `part` does not end right before the cursor. Only parts of one item. */
export function unlessAfter(part: Part<unknown>): Part<GoOn> {
	return {
		form: EMPTY,
		read(cursor) {
			if (cursor.at === cursor.from) return GO_ON
			const start = cursor.at
			cursor.at = start - 1
			const meaning = part.read(cursor)
			cursor.at = start
			return meaning === NOTHING ? GO_ON : NOTHING
		},
	}
}

/** Takes no item; succeeds where `part` could be read next. */
export function before(part: Part<unknown>): Part<true> {
	const isNext = canFollow(part)
	return { form: beforeForm(part.form), read: (cursor) => (isNext(cursor) ? true : NOTHING) }
}

/** Takes no item; what `part` means that could be read next. */
export function ahead<T>({ form, read }: Part<T>): Part<T> {
	return {
		form: beforeForm(form),
		read(cursor) {
			const start = cursor.at
			const meaning = read(cursor)
			cursor.at = start
			return meaning
		},
	}
}

/** Takes no item; succeeds where `part` could not be read next. */
export function unless(part: Part<unknown>): Part<GoOn> {
	const { begins, empty } = part.form
	const isNext = canFollow(part)
	return {
		form: EMPTY,
		read: (cursor) => (isNext(cursor) ? NOTHING : GO_ON),
		...(empty ? {} : { glance: { bits: begins, meaning: GO_ON } }),
	}
}

/** Takes no item; succeeds where `sees` does. */
export function look(sees: (cursor: Cursor) => boolean): Part<GoOn> {
	return { form: EMPTY, read: (cursor) => (sees(cursor) ? GO_ON : NOTHING) }
}

/** Takes no item; succeeds where the next word, which has one of the senses, carries the proclitic. */
export function carries(clitic: number, ...senses: Sense[]): Part<GoOn> {
	const bits = senses.reduce((sum, sense) => sum | senseBit[sense], 0)
	const sees = ({ items, at }: Cursor) => ((items.clitics[at] ?? 0) & clitic) !== 0
	return { ...look(sees), form: beforeForm(one(bits, sees, `carries ${clitic} ${bits}`)) }
}

/** Tries a part and leaves the cursor where it was. */
function canFollow({ form: { begins, empty }, read }: Part<unknown>): (cursor: Cursor) => boolean {
	return (cursor) => {
		if ((bitsHere(cursor) & begins) === 0 && !empty) return false
		const start = cursor.at
		const meaning = read(cursor)
		cursor.at = start
		return meaning !== NOTHING
	}
}

/** A text of more code units is no single expression. */
const LONGEST_ALONE = 80

/** Takes no item; succeeds where the text holds nothing but words of dates: an expression by itself. */
export const alone = look(({ items: { text, count, start, end: ends }, from, end }) => {
	if (from !== 0 || end !== count || text.length > LONGEST_ALONE) return false
	return SILENT.test(text.slice(0, start[0]) + text.slice(ends[count - 1]))
})

const SILENT = /^[\s\p{P}]*$/u
