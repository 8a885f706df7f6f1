import { type Feast, feasts, hijriYearsOf } from '../calendar/feasts.ts'
import { civilDate, dayNumber } from '../calendar/gregorian.ts'
import { isoDay } from '../calendar/iso.ts'
import type { WrittenYear } from '../parts/year.ts'
import type { Direction, PartOfDay } from '../senses.ts'
import { fullYear } from './calendar-date.ts'
import { chooseYear, type Days, gregorianYears, islamicYears, type YearRules } from './choose.ts'
import type { Context } from './context.ts'
import { anchored, complete, type Resolved } from './resolved.ts'
import { fromArticleDate, hijriConverted, noArticleDate } from './steps.ts'

/** A feast as written. */
export interface WrittenFeast {
	readonly feast: string
	/** Which of its days: 1 is the feast itself. */
	readonly place: number
	/** The evening or night before it. */
	readonly eve: PartOfDay | undefined
	readonly year: WrittenYear | undefined
	readonly direction: Direction | undefined
}

/** The last year a bare number can mean in the Hijri calendar. */
const LAST_HIJRI = 1500

/** The day of a feast, by its own calendar; the eve is the day before. */
export function resolveFeast(written: WrittenFeast, context: Context): Resolved | undefined {
	const feast = feasts[written.feast]
	if (!feast) return undefined
	const shift = (written.eve === undefined ? 0 : -1) + written.place - 1
	const suffix = written.eve === 'TNI' ? 'TNI' : ''
	const type = suffix === '' ? 'DATE' : 'TIME'
	const show = (day: number) => isoDay(day + shift) + suffix
	const steps = feast.calendar === 'islamic' ? [hijriConverted] : []
	if (written.year) return complete(show(dayOf(feast, fullYear(written.year))), type, ...steps)
	const { article } = context
	const daysIn = (year: number) => daysOf(written.feast, feast, year)
	const calendar = feast.calendar === 'islamic' ? islamicYears : gregorianYears
	const chosen = chooseYear(
		daysIn,
		calendar,
		written.direction,
		nearOnly(context, daysIn, calendar),
	)
	if (!chosen || article === undefined) {
		return anchored(undefined, openOf(feast, shift) + suffix, type, noArticleDate)
	}
	const value = show(feast.dayIn(chosen.year))
	return anchored(
		value,
		openOf(feast, shift) + suffix,
		type,
		fromArticleDate(article),
		chosen.step,
		...steps,
	)
}

/** A feast is near when it is so many days off. */
const NEAR = 40

/** Of a feast that is near the tense says nothing: «he said the bridge would open after the feast». */
function nearOnly(
	context: Context,
	daysIn: (year: number) => Days,
	{ yearOf }: YearRules,
): Context {
	const { article } = context
	if (article === undefined) return context
	const isNear = [-1, 0, 1].some((step) => {
		return Math.abs(daysIn(yearOf(article) + step).first - article) <= NEAR
	})
	return isNear && context.tense() !== 'alone' ? { ...context, tense: () => 'unknown' } : context
}

const COMMON_YEAR = 2001
const OTHER_YEAR = 2002

/** The day of a feast that has the same one every year; else no more than that it is a day. */
function openOf({ calendar, dayIn }: Feast, shift: number): string {
	const [day, other] = [COMMON_YEAR, OTHER_YEAR].map((year) => isoDay(dayIn(year) + shift).slice(4))
	return calendar === 'gregorian' && day === other ? `XXXX${day}` : 'XXXX-XX-XX'
}

/** An Islamic feast of a Gregorian year falls in one of two Hijri years. */
function dayOf({ calendar, dayIn }: Feast, year: number): number {
	if (calendar === 'gregorian' || year < LAST_HIJRI) return dayIn(year)
	const days = hijriYearsOf(year).map(dayIn)
	return days.find((day) => civilDate(day).year === year) ?? (days[0] as number)
}

/** The days of the two great feasts; they may begin a day late, by sighting, and what is ahead may have begun. */
const LASTING: Readonly<Record<string, number>> = { fitr: 3, adha: 4 }

function daysOf(name: string, { dayIn }: Feast, year: number): Days {
	const day = dayIn(year)
	return { first: day, last: day + (LASTING[name] ?? 0) }
}

/** The two feasts that need no name. */
const GREAT = ['fitr', 'adha'] as const

/** The nearest of the great feasts to the article, or the one an adjective points to. */
export function resolveUnnamedFeast(
	{ place, eve }: Pick<WrittenFeast, 'place' | 'eve'>,
	direction: Direction | undefined,
	context: Context,
): Resolved | undefined {
	const { article } = context
	const found = GREAT.map((feast) =>
		resolveFeast({ feast, place, eve, year: undefined, direction }, context),
	).filter((each) => each !== undefined)
	if (article === undefined) return found[0]
	return found.toSorted((a, b) => farFrom(article, a) - farFrom(article, b))[0]
}

/** How many days lie between a day and the value of a feast. */
function farFrom(article: number, { value }: Resolved): number {
	const [year, month, day] = value.slice(0, 'YYYY-MM-DD'.length).split('-').map(Number)
	return Math.abs(dayNumber(year as number, month as number, day as number) - article)
}
