import { dayNumber } from '../calendar/gregorian.ts'
import type { DateExpression } from '../expression.ts'
import type { Discourse } from './context.ts'

const DATED = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/u

const OPEN_MONTH = /^XXXX-(\d\d)(?:-\d\d)?(?:[/T]|$)/u

/** What the text has dated once `date` is read: its day, month and year stand for what follows. */
export function nextDiscourse(
	discourse: Discourse,
	{ value, underspecified, end }: DateExpression,
): Discourse {
	const [, year, month, day] = DATED.exec(value) ?? []
	const openMonth = OPEN_MONTH.exec(value)?.[1]
	if (openMonth !== undefined) return { ...discourse, openMonth: Number(openMonth) }
	if (year === undefined) return discourse
	const isSpelledOut = underspecified === undefined && month !== undefined
	return {
		...discourse,
		year: Number(year),
		...(isSpelledOut ? { nearYear: Number(year), nearYearAt: end } : {}),
		...(month === undefined
			? {}
			: { month: { year: Number(year), month: Number(month) }, openMonth: undefined }),
		...(day === undefined ? {} : { day: dayNumber(Number(year), Number(month), Number(day)) }),
	}
}

/** How far a year reaches to dates that leave theirs out, in code units: about a sentence and a half. */
const REACH = 250

/** What the text has dated, as it stands for an expression at `start`. */
export function discourseAt(discourse: Discourse, start: number): Discourse {
	const { nearYear, nearYearAt, ...rest } = discourse
	if (nearYear === undefined || nearYearAt === undefined || start - nearYearAt > REACH) return rest
	return discourse
}
