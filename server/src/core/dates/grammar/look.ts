import { type Sense, senseBit } from '../senses.ts'
import { afterForm, beforeForm, EMPTY, gluedForm, type Here, one } from './form.ts'
import { around, type Cursor, GO_ON, type GoOn, own, Part } from './part.ts'
import { addAct, addRow, Otherwise, Reading } from './program.ts'

/** `part` written onto the item before it, with no space between. */
export function glued<T>(part: Part<T>): Part<T> {
	return around(Reading.glued, part, gluedForm(part.form))
}

/** Takes no item; succeeds where `part` ends right before the cursor. Only parts of one item. */
export function after<T>(part: Part<T>): Part<T> {
	return around(Reading.after, part, afterForm(part.form))
}

/** Takes no item; succeeds where `part` does not end right before the cursor. Only parts of one item. */
export function unlessAfter(part: Part<unknown>): Part<GoOn> {
	return around(Reading.unlessAfter, part, EMPTY)
}

/** Takes no item; succeeds where `part` could be read next. */
export function before(part: Part<unknown>): Part<true> {
	return around(Reading.before, part, beforeForm(part.form))
}

/** Takes no item; what `part` means that could be read next. */
export function ahead<T>(part: Part<T>): Part<T> {
	return around(Reading.ahead, part, beforeForm(part.form))
}

/** Takes no item; succeeds where `part` could not be read next. */
export function unless(part: Part<unknown>): Part<GoOn> {
	const head = { reading: Reading.unless, asks: part.form, otherwise: Otherwise.goOn }
	return new Part(EMPTY, addRow(head, part.row))
}

/** Takes no item; succeeds where `sees` does. */
export function look(sees: (cursor: Cursor) => boolean): Part<GoOn> {
	return new Part(EMPTY, addRow({ reading: Reading.look, asks: EMPTY }, addAct(sees)))
}

/** Takes no item; succeeds where the next word, which has one of the senses, carries the proclitic. */
export function carries(clitic: number, ...senses: Sense[]): Part<GoOn> {
	const bits = senses.reduce((sum, sense) => sum | senseBit[sense], 0)
	const sees = ({ items, at }: Here) => ((items.clitics[at] ?? 0) & clitic) !== 0
	const form = beforeForm(one(bits, sees, `carries ${clitic} ${bits}`))
	return own(form, () => GO_ON)
}

/** A text of more code units is no single expression. */
const LONGEST_ALONE = 80

/** Takes no item; succeeds where the text holds nothing but words of dates: an expression by itself. */
export const alone = look(({ items: { text, count, start, end: ends }, from, end }) => {
	if (from !== 0 || end !== count || text.length > LONGEST_ALONE) return false
	return SILENT.test(text.slice(0, start[0]) + text.slice(ends[count - 1]))
})

const SILENT = /^[\s\p{P}]*$/u
