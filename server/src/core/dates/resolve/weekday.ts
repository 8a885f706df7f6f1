import { weekdayOf } from '../calendar/gregorian.ts'
import { isoDay } from '../calendar/iso.ts'
import type { Step } from '../expression.ts'
import type { Direction } from '../senses.ts'
import type { Context, Tense } from './context.ts'
import { STEPS } from './pointing.ts'
import { anchored, type Resolved } from './resolved.ts'
import {
	earliestAfter,
	fromArticleDate,
	fromDiscourse,
	futureVerb,
	latestBefore,
	noArticleDate,
	pastVerb,
	standsAlone,
} from './steps.ts'

const WEEK = 7

/**
 * The day a weekday means: by its adjective, else by the tense: the latest one up to the article's
 * day, that day included, or the next one.
 */
export function resolveWeekday(
	weekday: number,
	direction: Direction | undefined,
	context: Context,
): Resolved {
	const underspecified = `XXXX-WXX-${weekday}`
	const { article } = context
	if (article === undefined) return anchored(undefined, underspecified, 'DATE', noArticleDate)
	const behind = (weekdayOf(article) - weekday + WEEK) % WEEK
	const { day, step } = direction
		? byDirection(article, behind, direction, context)
		: byTense(article, behind, context.tense())
	return anchored(isoDay(day), underspecified, 'DATE', fromArticleDate(article), step)
}

/** A day number, and why that one. */
interface Choice {
	readonly day: number
	readonly step: Step
}

function byDirection(
	article: number,
	behind: number,
	direction: Direction,
	context: Context,
): Choice {
	const before = article - (behind || WEEK)
	switch (direction) {
		case 'future':
		case 'following':
			return { day: article - behind + WEEK, step: earliestAfter }
		case 'after-future':
			return { day: article - behind + 2 * WEEK, step: earliestAfter }
		case 'before-past':
			return { day: before - WEEK, step: latestBefore }
		case 'present':
			return byTense(article, behind, context.tense() === 'past' ? 'past' : 'future')
		default:
			return { day: before, step: latestBefore }
	}
}

function byTense(article: number, behind: number, tense: Tense): Choice {
	if (tense === 'alone') return { day: article - behind + WEEK, step: standsAlone }
	if (tense === 'future') return { day: article + ((WEEK - behind) % WEEK), step: futureVerb }
	return { day: article - behind, step: pastVerb }
}

/** The weekday of the week that an adjective points to; the week begins on Sunday. */
export function resolveWeekdayOfWeek(
	weekday: number,
	direction: Direction,
	context: Context,
): Resolved {
	const underspecified = `XXXX-WXX-${weekday}`
	const { article } = context
	if (article === undefined) return anchored(undefined, underspecified, 'DATE', noArticleDate)
	const sunday = article - (weekdayOf(article) % WEEK)
	const day = sunday + WEEK * STEPS[direction] + (weekday % WEEK)
	return anchored(isoDay(day), underspecified, 'DATE', fromArticleDate(article))
}

/** The weekday after the last day the text named; without one, as an adjective of the future. */
export function resolveFollowingWeekday(weekday: number, context: Context): Resolved {
	const { day } = context.discourse
	if (day === undefined) return resolveWeekday(weekday, 'following', context)
	const ahead = (weekday - weekdayOf(day) + WEEK) % WEEK || WEEK
	return anchored(isoDay(day + ahead), `XXXX-WXX-${weekday}`, 'DATE', fromDiscourse(isoDay(day)))
}
