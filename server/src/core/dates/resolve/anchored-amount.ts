import { type Phrase, resolve } from '../grammar/phrase.ts'
import type { Context } from './context.ts'
import { UNIT_OF_LETTER } from './duration.ts'
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

const SIMPLE = /^P(\d+)([YMWD])$/u
const YEARS_AND_MONTHS = /^P(\d+)Y(\d+)M$/u

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
	const open = { type: 'DATE' as const, underspecified: duration.value }
	if (duration.value.includes('X')) return changed(duration, { ...open, value: atLarge })
	const [, count, letter] = SIMPLE.exec(inMonths(duration.value)) ?? []
	const unit = UNIT_OF_LETTER[letter ?? '']
	if (!unit) return changed(duration, { type: 'DURATION', underspecified: duration.value })
	const { article } = context
	const isWritten = SIMPLE.test(duration.value)
	const isCounted = mod === undefined && isWritten && (unit === 'W' || unit === 'M')
	const precision = isExact || unit === 'D' || isCounted ? 'day' : 'unit'
	const value = resolveShift(direction * Number(count), unit, precision, context)
	if (value === undefined || article === undefined) {
		const steps = [...duration.steps, noArticleDate]
		return changed(duration, { ...open, value: atLarge, steps })
	}
	const steps = [...duration.steps, fromArticleDate(article)]
	if (!OUR_ERA.test(value)) return changed(duration, { ...open, value: atLarge, steps })
	return changed(duration, { ...open, value, steps })
}

/** A year and a half is eighteen months. */
function inMonths(duration: string): string {
	const [, years, months] = YEARS_AND_MONTHS.exec(duration) ?? []
	return years === undefined ? duration : `P${12 * Number(years) + Number(months)}M`
}
