import { dayNumber } from '../calendar/gregorian.ts'
import { isoDay, isoYear } from '../calendar/iso.ts'
import type { TimexMod } from '../timex-codes.ts'
import { fullYear } from './calendar-date.ts'
import { chooseYear, gregorianYears } from './choose.ts'
import type { Context } from './context.ts'
import { type Period, periodValue } from './edge.ts'
import { type Days, daysOfPeriod } from './period-days.ts'
import {
	anchored,
	changed,
	complete,
	concrete,
	gregorian,
	mapValues,
	type Resolved,
} from './resolved.ts'
import { fromArticleDate, noArticleDate } from './steps.ts'

/** TIMEX3 letters of the parts of a year. */
const LETTERS: Readonly<Record<number, string>> = { 2: 'H', 3: 'T', 4: 'Q' }

/** The value of the so-manieth part of a year: 2024-Q1, 2023-H2. */
export function resolveQuarter(
	parts: number,
	part: number,
	year: Period | undefined,
	context: Context,
): Resolved | undefined {
	const suffix = `-${LETTERS[parts]}${part}`
	if (year && 'era' in year) return complete(isoYear(fullYear(year)) + suffix)
	if (year) return ofPeriod(year, { parts, part, suffix }, context)
	const months = 12 / parts
	const chosen = chooseYear(
		(y) => daysOf(y, (part - 1) * months + 1, months),
		gregorianYears,
		undefined,
		context,
	)
	const { article } = context
	if (!chosen || article === undefined) {
		return anchored(undefined, `XXXX${suffix}`, 'DATE', noArticleDate)
	}
	const value = isoYear(chosen.year) + suffix
	return anchored(value, `XXXX${suffix}`, 'DATE', fromArticleDate(article), chosen.step)
}

function ofPeriod(
	period: Period,
	{ parts, part, suffix }: PartOf,
	context: Context,
): Resolved | undefined {
	const found = periodValue(period, context)
	const resolved = found && concrete(found)
	if (!resolved) return undefined
	if (LONG.test(resolved.value)) return changed(resolved, { mod: edgeOf(part, parts) })
	if (YEAR_OR_OPEN.test(resolved.value)) return mapValues(resolved, (value) => value + suffix)
	const days = daysOfPeriod(resolved.value)
	const value = days && daysOfPart(days, parts, part)
	if (value === undefined) return undefined
	return gregorian(resolved, value)
}

/** Which part it is of how many, and how TIMEX3 writes that. */
interface PartOf {
	readonly parts: number
	readonly part: number
	readonly suffix: string
}

/** What TIMEX3 writes of a decade and a century: their parts are no more than edges. */
const LONG = /^\d{2,3}$/u

function edgeOf(part: number, parts: number): TimexMod {
	if (part === 1) return 'START'
	return part === parts ? 'END' : 'MID'
}

const YEAR_OR_OPEN = /^(?:[\dX]{4}|XXXX-[\dX]{2})$/u
/** Days a month is divided by: the last part has what is left. */
const MONTH = 30
const LONGEST_MONTH = 31

/** A part of a month in days: its first half ends on the fifteenth. */
function daysOfPart({ first, last }: Days, parts: number, part: number): string | undefined {
	if (last - first >= LONGEST_MONTH) return undefined
	const from = first + Math.floor(((part - 1) * MONTH) / parts)
	const to = part === parts ? last : first + Math.floor((part * MONTH) / parts) - 1
	return `${isoDay(from)}/${isoDay(to)}`
}

function daysOf(year: number, month: number, months: number) {
	const end = month + months
	const last = end > 12 ? dayNumber(year + 1, end - 12, 1) : dayNumber(year, end, 1)
	return { first: dayNumber(year, month, 1), last: last - 1 }
}
