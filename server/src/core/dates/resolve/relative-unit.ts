import { addMonths, dayNumber, daysInMonth } from '../calendar/gregorian.ts'
import { isoDate, isoDay, isoWeekOf } from '../calendar/iso.ts'
import type { Step } from '../expression.ts'
import type { Direction, Unit } from '../senses.ts'
import type { Context } from './context.ts'
import type { CalendarLength } from './duration.ts'
import { STEPS } from './pointing.ts'
import { anchored, changed, pointing, type Resolved } from './resolved.ts'
import { openUnit, unitFrom } from './shift.ts'
import {
	currentOne,
	earliestAfter,
	fromArticleDate,
	fromDiscourse,
	latestBefore,
	noArticleDate,
} from './steps.ts'

/** What news of our century calls the past one. */
const TWENTIETH = '19'

/** "Last month", "this week", "the following day": reckoned from the article, or from the text. */
export function resolveUnit(unit: Unit, direction: Direction, context: Context): Resolved {
	const steps = STEPS[direction]
	const told = fromText(unit, direction, context)
	if (told !== undefined) {
		return anchored(
			unitFrom(told, steps, unit),
			openUnit(unit),
			'DATE',
			fromDiscourse(isoDay(told)),
		)
	}
	const { article } = context
	if (article === undefined) {
		return unit === 'CE' && direction === 'past'
			? anchored(TWENTIETH, openUnit(unit), 'DATE')
			: outsideText(steps, unit, direction)
	}
	const value = unitFrom(article, steps, unit)
	return anchored(value, openUnit(unit), 'DATE', fromArticleDate(article), reasonOf(steps))
}

/** The month the text named last, or the article's, in the year an adjective points to. */
export function resolveSameMonth(direction: Direction, context: Context): Resolved {
	const month = resolveUnit('M', 'same', context)
	const year = resolveUnit('Y', direction, context)
	const isKnown = /^\d{4}-\d\d$/u.test(month.value) && /^\d{4}$/u.test(year.value)
	const { openMonth } = context.discourse
	const open = openMonth === undefined ? openUnit('M') : isoDate(undefined, openMonth)
	const value = isKnown ? `${year.value}-${month.value.slice(5)}` : open
	return anchored(value, open, 'DATE', ...month.steps, ...year.steps)
}

/** «That day», «the following day» of a text without dates are open; «last year» is past at all events. */
function outsideText(steps: number, unit: Unit, direction: Direction): Resolved {
	return direction === 'same' || direction === 'following'
		? anchored(undefined, openUnit(unit), 'DATE', noArticleDate)
		: pointing(steps, openUnit(unit), 'DATE', noArticleDate)
}

/** The last day, month or year the text named, where the adjective points into the text. */
function fromText(unit: Unit, direction: Direction, { discourse }: Context): number | undefined {
	const pointsIntoText =
		direction === 'same' || direction === 'following' || direction === 'preceding'
	if (!pointsIntoText) return undefined
	if (unit === 'D' || unit === 'W') return discourse.day
	if (unit === 'M' && discourse.month) {
		return dayNumber(discourse.month.year, discourse.month.month, 1)
	}
	if (discourse.year !== undefined) return dayNumber(discourse.year, 1, 1)
	return undefined
}

function reasonOf(steps: number): Step {
	if (steps === 0) return currentOne
	return steps < 0 ? latestBefore : earliestAfter
}

/** A day of a month that is only pointed at: "the tenth of this month". */
export function resolveDayOfUnit(day: number, direction: Direction, context: Context): Resolved {
	const { openMonth } = context.discourse
	if (direction === 'same' && openMonth !== undefined) {
		return anchored(undefined, isoDate(undefined, openMonth, day), 'DATE', noArticleDate)
	}
	const month = resolveUnit('M', direction, context)
	const [year, index] = month.value.split('-').map(Number)
	const stated = String(day).padStart(2, '0')
	const underspecified = `XXXX-XX-${stated}`
	if (!(year && index)) return changed(month, { value: underspecified, underspecified })
	const last = daysInMonth(year, index)
	if (day <= last) return changed(month, { value: isoDate(year, index, day), underspecified })
	const impossible = { kind: 'impossible' as const, stated: `${month.value}-${stated}`, last }
	return changed(month, { underspecified, conflicts: [impossible] })
}

/** The week's weekend: Friday and Saturday in most of the region. */
export function resolveWeekend(direction: Direction | undefined, context: Context): Resolved {
	const { article } = context
	const underspecified = 'XXXX-WXX-WE'
	if (article === undefined) return anchored(undefined, underspecified, 'DATE', noArticleDate)
	const week = isoWeekOf(article + 7 * (direction ? STEPS[direction] : 0))
	return anchored(`${week}-WE`, underspecified, 'DATE', fromArticleDate(article))
}

/** The day so long before or after the article's, or the unit of the length that holds it. */
export function resolveShift(
	direction: 1 | -1,
	{ months, days, unit }: CalendarLength,
	precision: 'unit' | 'day',
	{ article }: Context,
): string | undefined {
	if (article === undefined) return undefined
	const day = addMonths(article, direction * months) + direction * days
	return precision === 'unit' ? unitFrom(day, 0, unit) : isoDay(day)
}
