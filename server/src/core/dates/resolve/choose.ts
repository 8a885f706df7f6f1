import { civilDate } from '../calendar/gregorian.ts'
import { hijriDate } from '../calendar/hijri.ts'
import { isoYear } from '../calendar/iso.ts'
import type { Step } from '../expression.ts'
import type { Direction } from '../senses.ts'
import type { Context, Tense } from './context.ts'
import {
	currentOne,
	earliestAfter,
	futureVerb,
	latestBefore,
	nearestOne,
	pastVerb,
	sameYear,
	standsAlone,
} from './steps.ts'

/** First and last day number of something that comes back every year. */
export interface Days {
	readonly first: number
	readonly last: number
}

/** A chosen year, and why that one. */
export interface Choice {
	readonly year: number
	readonly step: Step
}

/** How a calendar counts years, and whether a year of the text is one of its own. */
export interface YearRules {
	readonly yearOf: (day: number) => number
	readonly near: (gregorianYear: number | undefined) => number | undefined
}

/** Years of the Gregorian calendar. */
export const gregorianYears: YearRules = {
	yearOf: (day) => civilDate(day).year,
	near: (year) => year,
}

/** Hijri dates take no year from a Gregorian date beside them: it has parts of two. */
export const islamicYears: YearRules = {
	yearOf: (day) => hijriDate(day).year,
	near: () => undefined,
}

/** The farthest a day can be from its next return: 29 February round 1900. */
const FARTHEST = 8

/**
 * The year of something that returns yearly (a day of a month, a month, a feast): by the adjective
 * of direction, else the year of a date just before, else the tense. `daysIn` gives its days in a
 * year, or undefined where that year lacks it.
 */
export function chooseYear(
	daysIn: (year: number) => Days | undefined,
	calendar: YearRules,
	direction: Direction | undefined,
	context: Context,
): Choice | undefined {
	const { article, discourse } = context
	const near = calendar.near(direction === 'same' ? discourse.year : discourse.nearYear)
	const isFree = direction === undefined || direction === 'same'
	if (isFree && near !== undefined && daysIn(near))
		return { year: near, step: sameYear(isoYear(near)) }
	if (article === undefined) return undefined
	const search = { daysIn, article, around: calendar.yearOf(article) }
	return direction === undefined || direction === 'same'
		? byTense(search, context.tense())
		: byDirection(search, direction)
}

interface Search {
	readonly daysIn: (year: number) => Days | undefined
	readonly article: number
	readonly around: number
}

function byDirection(search: Search, direction: Direction): Choice | undefined {
	const { article } = search
	switch (direction) {
		case 'past':
		case 'latest':
		case 'preceding':
			return stepped(
				latest(search, ({ last }) => last < article),
				0,
				latestBefore,
			)
		case 'before-past':
			return stepped(
				latest(search, ({ last }) => last < article),
				-1,
				latestBefore,
			)
		case 'future':
		case 'following':
			return stepped(
				earliest(search, ({ first }) => first > article),
				0,
				earliestAfter,
			)
		case 'after-future':
			return stepped(
				earliest(search, ({ first }) => first > article),
				1,
				earliestAfter,
			)
		case 'present':
		case 'same':
			return { year: search.around, step: currentOne }
	}
}

function byTense(search: Search, tense: Tense): Choice | undefined {
	switch (tense) {
		case 'past':
			return stepped(lastBegun(search), 0, pastVerb)
		case 'future':
			return stepped(nextToEnd(search), 0, futureVerb)
		case 'alone':
			return stepped(nextToEnd(search), 0, standsAlone)
		case 'unknown':
			return stepped(nearer(search, lastBegun(search), nextToEnd(search)), 0, nearestOne)
	}
}

function lastBegun(search: Search): number | undefined {
	return latest(search, ({ first }) => first <= search.article)
}

function nextToEnd(search: Search): number | undefined {
	return earliest(search, ({ last }) => last >= search.article)
}

/** News without a verb looks back, save at what is close ahead and long gone behind. */
function nearer(
	{ daysIn, article }: Search,
	past: number | undefined,
	future: number | undefined,
): number | undefined {
	if (past === undefined || future === undefined) return past ?? future
	const behind = article - (daysIn(past)?.last ?? article)
	const ahead = (daysIn(future)?.first ?? article) - article
	return ahead < CLOSE && behind > LONG_GONE ? future : past
}

const CLOSE = 120
const LONG_GONE = 180

function latest(search: Search, fits: (days: Days) => boolean): number | undefined {
	return nextYear(search, fits, search.around + 1, -1)
}

function earliest(search: Search, fits: (days: Days) => boolean): number | undefined {
	return nextYear(search, fits, search.around - 1, 1)
}

function nextYear(
	{ daysIn }: Search,
	fits: (days: Days) => boolean,
	from: number,
	step: 1 | -1,
): number | undefined {
	for (let tried = 0; tried < FARTHEST + 2; tried++) {
		const year = from + tried * step
		const days = daysIn(year)
		if (days && fits(days)) return year
	}
	return undefined
}

function stepped(year: number | undefined, years: number, step: Step): Choice | undefined {
	return year === undefined ? undefined : { year: year + years, step }
}
