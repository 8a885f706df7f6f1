import { dayNumber, daysInMonth } from '../calendar/gregorian.ts'
import { hijriDay, hijriMonth } from '../calendar/hijri.ts'
import { isoDate, isoDay, twoDigits } from '../calendar/iso.ts'
import type { Bound, Conflict, MonthMention, Step } from '../expression.ts'
import type { NamedMonth } from '../parts/month-name.ts'
import type { WrittenYear } from '../parts/year.ts'
import type { Direction } from '../senses.ts'
import {
	type Choice,
	chooseYear,
	type Days,
	gregorianYears,
	islamicYears,
	type YearRules,
} from './choose.ts'
import type { Context } from './context.ts'
import { resolveUnit } from './relative-unit.ts'
import { bare, type MutableResolved, type Resolved } from './resolved.ts'
import { fromArticleDate, hijriConverted, hijriOpen, noArticleDate } from './steps.ts'

/** A day or a month as written, its year perhaps left out. */
export interface WrittenDate {
	readonly day?: number
	readonly month: NamedMonth
	readonly year: WrittenYear | undefined
	readonly direction: Direction | undefined
	/** Where its year points, when it is not written: «of last year». */
	readonly pointedYear?: Direction | undefined
}

/** The value of a day of a month, or of a month, in either calendar. */
export function resolveDate(written: WrittenDate, context: Context): Resolved {
	const { month, year } = written
	const calendar = month.calendar === 'islamic' || year?.era === 'AH' ? ISLAMIC : GREGORIAN
	const date = year ? dateIn(year, written, calendar) : openDate(written, calendar, context)
	return withMentions(date, written, context)
}

/** The date in the year that is written; without one where nobody can have meant that. */
function dateIn(year: WrittenYear, written: WrittenDate, calendar: CalendarRules): MutableResolved {
	if (!isOddYear(year)) return calendar.value(fullYear(year), written)
	const date = calendar.value(undefined, written)
	date.underspecified = date.value
	return date
}

/** The date in the year it points to or must mean, with what is known without. */
function openDate(
	written: WrittenDate,
	calendar: CalendarRules,
	context: Context,
): MutableResolved {
	const { direction, pointedYear } = written
	const choice = pointedYear
		? pointedChoice(pointedYear, calendar, context)
		: chooseYear((year) => calendar.days(year, written), calendar, direction, context)
	const date = calendar.value(choice?.year, written)
	date.underspecified = calendar.value(undefined, written).value
	date.steps = withChoice(date.steps, choice?.step, context.article)
	const bound = boundOf(written)
	if (bound) date.bound = bound
	return date
}

/** The value with the month's names as written, and what the words disagree on. */
function withMentions(date: MutableResolved, written: WrittenDate, context: Context): Resolved {
	if (written.month.names.length > 0) date.months = [mentionOf(written.month, context)]
	const conflicts = conflictsOf(written, date)
	if (conflicts.length > 0) date.conflicts = conflicts
	return date
}

/** The year an adjective points to; none where it is not known what from. */
function pointedChoice(
	direction: Direction,
	calendar: CalendarRules,
	context: Context,
): Choice | undefined {
	const { value, steps } = resolveUnit('Y', direction, context)
	const step = steps.at(-1)
	const first = /^\d{4}$/u.test(value) ? dayNumber(Number(value), 1, 1) : undefined
	return first === undefined || !step ? undefined : { year: calendar.yearOf(first), step }
}

const LAST_YEAR = 9999

function isOddYear({ digits }: WrittenYear): boolean {
	return digits > 4
}

/** A year of two digits is one of the last hundred; an era or more digits say all. */
export function fullYear({ value, digits, era }: YearFigures): number {
	if (era === 'BC') return 1 - value
	if (era !== undefined || digits !== 2) return value
	return value < PIVOT ? 2000 + value : 1900 + value
}

const PIVOT = 30

/** What a year's figures say. */
export type YearFigures = Pick<WrittenYear, 'value' | 'digits' | 'era'>

interface CalendarRules extends YearRules {
	readonly days: (year: number, written: WrittenDate) => Days | undefined
	readonly value: (year: number | undefined, written: WrittenDate) => MutableResolved
}

const GREGORIAN: CalendarRules = {
	...gregorianYears,
	days(year, { day, month: { month } }) {
		const length = daysInMonth(year, month)
		if (day === undefined) {
			const first = dayNumber(year, month, 1)
			return { first, last: first + length - 1 }
		}
		if (day > length && day > LONGEST[month - 1]!) return undefined
		const days = dayNumber(year, month, Math.min(day, length))
		return day > length ? undefined : { first: days, last: days }
	},
	value(year, { day, month: { month } }) {
		return bare('DATE', isoDate(year, month, possible(day, month, year)), [])
	},
}

const ISLAMIC: CalendarRules = {
	...islamicYears,
	days(year, { day, month: { month } }) {
		const days = hijriMonth(year, month)
		if (day === undefined) return days
		return { first: days.first + day - 1, last: days.first + day - 1 }
	},
	value(year, { day: written, month: { month } }) {
		const day = written !== undefined && written > LONGEST_HIJRI ? undefined : written
		const steps = [year === undefined ? hijriOpen : hijriConverted]
		if (year === undefined) return hijri(`${isoDate(undefined, month, day)}H`, steps)
		const first = hijriDay(year, month, day ?? 1)
		const last = day === undefined ? hijriMonth(year, month).last : first.days
		const from = isoDay(first.days)
		const date = hijri(day === undefined ? `${from}/${isoDay(last)}` : from, steps)
		date.calendarValue = isoDate(year, month, day)
		if (!first.isExact || first.days > hijriMonth(year, month).last) date.mod = 'APPROX'
		return date
	},
}

function hijri(value: string, steps: readonly Step[]): MutableResolved {
	const date = bare('DATE', value, steps)
	date.calendar = 'islamic-umalqura'
	return date
}

/** A Hijri month has 29 days or 30; which of the two is a matter of sighting. */
const LONGEST_HIJRI = 30

/** The most days a month ever has. */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day if its month has it; an impossible day leaves the month. */
function possible(day: number | undefined, month: number, year: number | undefined) {
	if (day === undefined) return undefined
	const last = year === undefined ? (LONGEST[month - 1] as number) : daysInMonth(year, month)
	return day <= last ? day : undefined
}

function withChoice(
	steps: readonly Step[],
	step: Step | undefined,
	article: number | undefined,
): readonly Step[] {
	if (step === undefined) return [...steps, noArticleDate]
	if (article === undefined) return [...steps, step]
	return [...steps, fromArticleDate(article), step]
}

/** «the third of August past» puts the article after that day of the year. */
function boundOf({ day, month, direction }: WrittenDate): Bound | undefined {
	if (month.calendar === 'islamic' || direction === undefined) return undefined
	const last = LONGEST[month.month - 1] as number
	const from = dayOfYear(month.month, day ?? 1)
	const to = dayOfYear(month.month, day ?? last)
	if (direction === 'past' || direction === 'latest') return { after: to }
	return direction === 'future' ? { before: from } : undefined
}

/** A day of any year, as ISO 8601 truncated it: --08-03. */
function dayOfYear(month: number, day: number): string {
	return `--${twoDigits(month)}-${twoDigits(day)}`
}

function mentionOf({ month, names }: NamedMonth, { items }: Context): MonthMention {
	const first = names[0]?.item as number
	const last = names.at(-1)?.item as number
	return {
		start: items.start[first] as number,
		end: items.end[last] as number,
		month,
		systems: names.map(({ sense }) => sense.system),
	}
}

/** A day of the month makes a value longer. */
function isMonth(value: string): boolean {
	return value.length < 10 && /^.{4,6}-\d\d$/u.test(value)
}

function conflictsOf(
	{ day, month, year }: WrittenDate,
	{ value, calendar }: Resolved,
): readonly Conflict[] {
	const isHijri = calendar !== undefined
	const conflicts: Conflict[] = []
	const first = month.names[0]
	const second = month.names[1]
	if (second && second.sense.month !== first?.sense.month) {
		conflicts.push({ kind: 'twin-months', first: month.month, second: second.sense.month })
	}
	if (day !== undefined && !isHijri && isMonth(value)) {
		const last = LONGEST[month.month - 1] as number
		conflicts.push({ kind: 'impossible', stated: `${value}-${day}`, last })
	}
	if (year && isOddYear(year)) {
		const stated = `${year.value < 0 ? 'X'.repeat(year.digits) : year.value}${value.slice(4)}`
		conflicts.push({ kind: 'impossible', stated, last: LAST_YEAR })
	}
	if (day !== undefined && day > LONGEST_HIJRI && isHijri) {
		const stated = `${isoDate(year?.value, month.month)}-${day}`
		conflicts.push({ kind: 'impossible', stated, last: LONGEST_HIJRI })
	}
	return conflicts
}
