import type { Step } from '../expression.ts'
import { type Phrase, resolve } from '../grammar/phrase.ts'
import type { Context } from './context.ts'
import { calendarLength } from './duration.ts'
import { resolveShift } from './relative-unit.ts'
import { changed, type Resolved } from './resolved.ts'
import { fromArticleDate, noArticleDate } from './steps.ts'

/** A length of time counted from the article date. */
export interface AnchoredAmount {
	readonly direction: 1 | -1
	readonly amount: Phrase
	/** Counted to the day, «from now». */
	readonly isExact: boolean
}

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
	const length = calendarLength(duration.value)
	if (!length) return changed(duration, { type: 'DURATION', underspecified: duration.value })
	const { article } = context
	const { unit, isYearsAndMonths } = length
	const isCounted = mod === undefined && !isYearsAndMonths && (unit === 'W' || unit === 'M')
	const precision = isExact || unit === 'D' || isCounted ? 'day' : 'unit'
	const value = resolveShift(direction, length, precision, context)
	if (value === undefined || article === undefined) return dated(atLarge, noArticleDate)
	return dated(OUR_ERA.test(value) ? value : atLarge, fromArticleDate(article))
}
