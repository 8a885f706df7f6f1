import { Clitic } from '../find-word.ts'
import { EMPTY, either, then } from '../grammar/form.ts'
import { unlessAfter } from '../grammar/look.ts'
import { type Cursor, NOTHING, own, type Part, word } from '../grammar/part.ts'
import type { Items } from '../items.ts'

/** A place in a row: the third, the twenty-first. */
export interface Place {
	readonly value: number
	readonly definite: boolean
}

const ordinalWord = word('ordinal')
const ten = word('cardinal', (value, { clitics }) => value === 10 && clitics === 0)
const tens = word('cardinal', (value, { clitics }) => {
	return value >= 20 && value < 100 && (clitics & Clitic.conjunction) !== 0
})
const roundTens = word('cardinal', (value, { definite }) => {
	return definite && value >= 20 && value < 100 && value % 10 === 0
})

/** An ordinal in words: units, teens, units and tens, tens; in any case, gender and spelling. */
export const ordinal: Part<Place> = own(
	either(then(ordinalWord.form, either(ten.form, tens.form, EMPTY)), roundTens.form),
	(cursor) => {
		const first = ordinalWord.read(cursor)
		if (first === NOTHING) return readTens(cursor)
		const { sense: value, definite } = first
		if (value >= 10) return { value, definite }
		if (value > 1 && ten.read(cursor) !== NOTHING) return { value: value + 10, definite }
		const more = tens.read(cursor)
		return { value: more === NOTHING ? value : value + more.sense, definite }
	},
)

/** «The second and thirtieth» is no thirtieth. */
const noUnits = unlessAfter(word('ordinal', (value) => value < 10))

function readTens(cursor: Cursor): Place | typeof NOTHING {
	const isJoined = ((cursor.items.clitics[cursor.at] ?? 0) & Clitic.conjunction) !== 0
	if (isJoined && noUnits.read(cursor) === NOTHING) return NOTHING
	const found = roundTens.read(cursor)
	return found === NOTHING ? NOTHING : { value: found.sense, definite: true }
}

const FEMININE = /[ةهى]$/u

/** Whether an ordinal at an item counts what is feminine: hours, Fridays, times; no days. */
export function isFeminine({ text, start, end }: Items, item: number): boolean {
	return FEMININE.test(text.slice(start[item], end[item]))
}
