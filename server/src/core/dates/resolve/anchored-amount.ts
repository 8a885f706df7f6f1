import type { Step } from '../expression.ts'
import { type Phrase, resolve } from '../grammar/phrase.ts'
import type { Context } from './context.ts'
import { type CalendarLength, resolveShift } from './relative-unit.ts'
import { changed, type Resolved } from './resolved.ts'
import { fromArticleDate, noArticleDate } from './steps.ts'

/** A length of time counted from the article date. */
export interface AnchoredAmount {
	readonly direction: 1 | -1
	readonly amount: Phrase
	/** Counted to the day, «from now». */
	readonly isExact: boolean
}

/** Years, months, weeks and days of an ISO 8601 duration without a clock's part. */
const CALENDAR = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/u
const YEARS_AND_MONTHS = /^P\d+Y\d+M$/u

/** Who counts back past year 1, or on past year 9999, does not count to the year. */
const OUR_ERA = /^\d/u

/**
 * The date the amount leads to: the day, but for years and what is only roughly counted the unit. The
 * amount itself is the underspecified value.
 */
export function resolveAnchoredAmount(
	{ direction, amount, isExact }: AnchoredAmount,
	context: Context,
): Resolved | undefined {
	const duration = resolve(amount, context)
	if (!duration) return undefined
	const { mod } = duration
	const atLarge = direction < 0 ? 'PAST_REF' : 'FUTURE_REF'
	const dated = (value: string, ...reasons: Step[]) => {
		const steps = [...duration.steps, ...reasons]
		return changed(duration, { type: 'DATE', underspecified: duration.value, value, steps })
	}
	if (duration.value.includes('X')) return dated(atLarge)
	const length = lengthOf(duration.value)
	if (!length) return changed(duration, { type: 'DURATION', underspecified: duration.value })
	const { article } = context
	const { unit } = length
	const isSpoken = unit === 'M' && YEARS_AND_MONTHS.test(duration.value)
	const isCounted = mod === undefined && !isSpoken && (unit === 'W' || unit === 'M')
	const precision = isExact || unit === 'D' || isCounted ? 'day' : 'unit'
	const value = resolveShift(direction, length, precision, context)
	if (value === undefined || article === undefined) return dated(atLarge, noArticleDate)
	return dated(OUR_ERA.test(value) ? value : atLarge, fromArticleDate(article))
}

/** The months and days of a duration, and its smallest unit; undefined where it has hours or fractions. */
function lengthOf(duration: string): CalendarLength | undefined {
	const found = CALENDAR.exec(duration)
	if (!found) return undefined
	const counts = found.slice(1).map((count) => Number(count ?? 0))
	const [years = 0, months = 0, weeks = 0, days = 0] = counts
	const unit = duration.slice(-1) as CalendarLength['unit']
	return { months: 12 * years + months, days: 7 * weeks + days, unit }
}
