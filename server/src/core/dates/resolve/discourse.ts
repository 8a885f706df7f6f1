import { dayNumber } from '../calendar/gregorian.ts'
import type { DateExpression } from '../expression.ts'
import type { Discourse } from './context.ts'

/** A text that has dated nothing yet. */
export const NOTHING_DATED: Discourse = {
	day: undefined,
	month: undefined,
	openMonth: undefined,
	year: undefined,
	nearYear: undefined,
	nearYearAt: undefined,
}

const DATED = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/u

const DIGIT_NINE = 0x39
const OPEN_MONTH = /^XXXX-(\d\d)(?:-\d\d)?(?:[/T]|$)/u

/** What the text has dated once `date` is read: its day, month and year stand for what follows. */
export function nextDiscourse(
	discourse: Discourse,
	{ value, underspecified, end }: DateExpression,
): Discourse {
	if (value.charCodeAt(0) > DIGIT_NINE) {
		const openMonth = OPEN_MONTH.exec(value)?.[1]
		return openMonth === undefined ? discourse : { ...discourse, openMonth: Number(openMonth) }
	}
	const found = DATED.exec(value)
	if (!found) return discourse
	const year = Number(found[1])
	const month = found[2] === undefined ? undefined : Number(found[2])
	const day = found[3] === undefined ? undefined : Number(found[3])
	const isSpelledOut = underspecified === undefined && month !== undefined
	return {
		day: day === undefined ? discourse.day : dayNumber(year, month as number, day),
		month: month === undefined ? discourse.month : { year, month },
		openMonth: month === undefined ? discourse.openMonth : undefined,
		year,
		nearYear: isSpelledOut ? year : discourse.nearYear,
		nearYearAt: isSpelledOut ? end : discourse.nearYearAt,
	}
}

/** How far a year reaches to dates that leave theirs out, in code units: about a sentence and a half. */
const REACH = 250

/** What the text has dated, as it stands for an expression at `start`. */
export function discourseAt(discourse: Discourse, start: number): Discourse {
	const { nearYearAt } = discourse
	if (nearYearAt === undefined || start - nearYearAt <= REACH) return discourse
	return { ...discourse, nearYear: undefined, nearYearAt: undefined }
}
