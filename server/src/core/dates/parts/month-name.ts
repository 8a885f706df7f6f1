import { EMPTY, either, then } from '../grammar/form.ts'
import {
	type Cursor,
	choice,
	link,
	mark,
	NOTHING,
	optional,
	own,
	type Part,
	sequence,
	type Word,
	word,
} from '../grammar/part.ts'
import type { MonthName } from '../senses.ts'

/** A month as the text names it: once, or twice in two vocabularies. */
export interface NamedMonth {
	/** 1 to 12 in the calendar of the first name. */
	readonly month: number
	readonly calendar: 'gregorian' | 'islamic'
	readonly names: readonly Word<MonthName>[]
	/** True when nothing in the name itself tells it from an everyday word. */
	readonly common: boolean
}

const name = word('month')
const slashed = sequence({ joint: choice(mark('/'), link('or')), twin: name })
const bracketed = sequence({ joint: mark('('), twin: name, close: mark(')') })
const bare = sequence({ joint: optional(mark('-–')), twin: name })
const twinName = choice(slashed, bracketed, bare)

/**
 * A month name, with its twin from another vocabulary where there is one: after a slash or "or", in
 * brackets, after a dash or right behind. Two months parted by a slash or brackets are one name that
 * disagrees with itself; parted otherwise they are two.
 */
export const monthName: Part<NamedMonth> = own(
	then(name.form, either(twinName.form, EMPTY)),
	(cursor) => {
		const first = name.read(cursor)
		if (first === NOTHING) return NOTHING
		const second = readTwin(cursor, first.sense)
		const { month, system, common } = first.sense
		return {
			month,
			calendar: system === 'hijri' ? 'islamic' : 'gregorian',
			names: second ? [first, second] : [first],
			common: common && second === undefined,
		}
	},
)

function readTwin(cursor: Cursor, first: MonthName): Word<MonthName> | undefined {
	const start = cursor.at
	const found = twinName.read(cursor)
	if (found === NOTHING) return undefined
	const isTwin =
		found.twin.sense.month === first.month || found.joint === '/' || found.joint === '('
	if (isTwin && areTwinSystems(first, found.twin.sense)) return found.twin
	cursor.at = start
	return undefined
}

/** One of the two is Levantine: the other vocabularies are never paired with each other. */
function areTwinSystems(a: MonthName, b: MonthName): boolean {
	return (a.system === 'levantine') !== (b.system === 'levantine') && !isHijri(a) && !isHijri(b)
}

function isHijri({ system }: MonthName): boolean {
	return system === 'hijri'
}

/** The Hijri month Safar is the word for zero, which news writes wherever it tells a score. */
export function isZero({ month, calendar, common }: NamedMonth): boolean {
	return month === 2 && calendar === 'islamic' && common
}
