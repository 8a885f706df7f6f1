import { dayNumber } from '../calendar/gregorian.ts'
import { figuresIn } from '../calendar/iso.ts'
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

const DIGIT_NINE = 0x39
const OPEN_YEAR = 'XXXX-'
const OPEN_MONTH = /^XXXX-(\d\d)(?:-\d\d)?(?:[/T]|$)/u

/** What the text has dated once `date` is read: its day, month and year stand for what follows. */
export function nextDiscourse(
	discourse: Discourse,
	{ value, underspecified, end }: DateExpression,
): Discourse {
	if (value.charCodeAt(0) > DIGIT_NINE) {
		const openMonth = value.startsWith(OPEN_YEAR) ? OPEN_MONTH.exec(value)?.[1] : undefined
		return openMonth === undefined ? discourse : { ...discourse, openMonth: Number(openMonth) }
	}
	const year = figuresIn(value, 0, 4)
	if (year < 0) return discourse
	const month = endsAt(value, 4) ? undefined : figuresIn(value, 5, 7)
	const day = month === undefined || endsAt(value, 7) ? undefined : figuresIn(value, 8, 10)
	if (!isDated(value, month, day)) return discourse
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

/** The value is a year, a month or a day, perhaps with a time: no quarter, no week, no stretch. */
function isDated(value: string, month: number | undefined, day: number | undefined): boolean {
	if (month === undefined) return true
	if (month < 0 || value.charAt(4) !== '-') return false
	return day === undefined || (day >= 0 && value.charAt(7) === '-' && endsAt(value, 10))
}

function endsAt(value: string, at: number): boolean {
	return value.length === at || value.charAt(at) === 'T'
}

/** How far a year reaches to dates that leave theirs out, in code units: about a sentence and a half. */
const REACH = 250

/** What the text has dated, as it stands for an expression at `start`. */
export function discourseAt(discourse: Discourse, start: number): Discourse {
	const { nearYearAt } = discourse
	if (nearYearAt === undefined || start - nearYearAt <= REACH) return discourse
	return { ...discourse, nearYear: undefined, nearYearAt: undefined }
}
