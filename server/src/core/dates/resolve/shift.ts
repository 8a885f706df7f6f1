import { addMonths, civilDate, weekdayOf } from '../calendar/gregorian.ts'
import { isoDate, isoDay, isoWeekOf } from '../calendar/iso.ts'
import type { Word } from '../grammar/part.ts'
import type { Unit } from '../senses.ts'
import { checked } from './checked-weekday.ts'
import type { Context } from './context.ts'
import { anchored, pointing, type Resolved } from './resolved.ts'
import { fromArticleDate, noArticleDate } from './steps.ts'

/**
 * So many days from the article's day; a weekday beside it is checked, or stands in for it. A paper dated the day
 * after prints what agencies wrote the day before: of that one weekday nobody is told.
 */
export function resolveDay(
	days: number,
	weekday: Word<number> | undefined,
	context: Context,
): Resolved {
	const underspecified = weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday.sense}`
	const { article } = context
	if (article === undefined) {
		return weekday === undefined
			? pointing(days, underspecified, 'DATE', noArticleDate)
			: anchored(undefined, underspecified, 'DATE', noArticleDate)
	}
	const day = article + days
	const resolved = anchored(isoDay(day), underspecified, 'DATE', fromArticleDate(article))
	const isChecked = weekday !== undefined && weekdayOf(day - 1) !== weekday.sense
	return isChecked ? checked(resolved, day, weekday, context) : resolved
}

/** The unit of time that lies `amount` units from the one that holds `day`. */
export function unitFrom(day: number, amount: number, unit: Unit): string | undefined {
	switch (unit) {
		case 'D':
			return isoDay(day + amount)
		case 'W':
			return isoWeekOf(day + 7 * amount)
		case 'M': {
			const { year, month } = civilDate(addMonths(day, amount))
			return isoDate(year, month)
		}
		case 'Q': {
			const { year, month } = civilDate(addMonths(day, 3 * amount))
			return `${isoDate(year)}-Q${Math.ceil(month / 3)}`
		}
		case 'Y':
			return isoDate(civilDate(day).year + amount)
		case 'DE':
			return isoDate(civilDate(day).year + 10 * amount).slice(0, 3)
		case 'CE':
			return isoDate(civilDate(day).year + 100 * amount).slice(0, 2)
		default:
			return undefined
	}
}

/** A unit nobody has placed: `XXXX-XX-XX`, `XXXX-WXX`, `XXXX-XX`, `XXXX`. */
export function openUnit(unit: Unit): string {
	switch (unit) {
		case 'W':
			return 'XXXX-WXX'
		case 'M':
			return 'XXXX-XX'
		case 'Q':
			return 'XXXX-QX'
		case 'Y':
			return 'XXXX'
		case 'DE':
			return 'XXX'
		case 'CE':
			return 'XX'
		default:
			return 'XXXX-XX-XX'
	}
}
