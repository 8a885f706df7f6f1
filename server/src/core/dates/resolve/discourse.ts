import { dayNumber } from '../calendar/gregorian.ts'
import type { DateExpression } from '../expression.ts'
import type { Discourse } from './context.ts'

const DATED = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/u

/** What the text has dated once `date` is read: its day, month and year stand for what follows. */
export function nextDiscourse(
	discourse: Discourse,
	{ value, underspecified }: DateExpression,
): Discourse {
	const [, year, month, day] = DATED.exec(value) ?? []
	if (year === undefined) return discourse
	const isSpelledOut = underspecified === undefined && month !== undefined
	return {
		...discourse,
		year: Number(year),
		...(isSpelledOut ? { nearYear: Number(year) } : {}),
		...(month === undefined ? {} : { month: { year: Number(year), month: Number(month) } }),
		...(day === undefined ? {} : { day: dayNumber(Number(year), Number(month), Number(day)) }),
	}
}
