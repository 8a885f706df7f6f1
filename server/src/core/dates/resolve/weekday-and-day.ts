import { civilDate, dayNumber, daysInMonth, weekdayOf } from '../calendar/gregorian.ts'
import { isoDay } from '../calendar/iso.ts'
import type { Context, Tense } from './context.ts'
import { anchored, type Resolved } from './resolved.ts'
import { fromArticleDate, noArticleDate, weekdayFits } from './steps.ts'

/** The day of this number, in the month nearest to the article, that is this weekday. */
export function resolveWeekdayAndDay(weekday: number, day: number, context: Context): Resolved {
	const { article } = context
	const underspecified = `XXXX-XX-${String(day).padStart(2, '0')}`
	if (article === undefined) return anchored(undefined, underspecified, 'DATE', noArticleDate)
	const found = monthsNear(context.tense()).map((months) => dayIn(article, months, day))
	const fits = found.find((days) => days !== undefined && weekdayOf(days) === weekday)
	if (fits === undefined) return anchored(undefined, underspecified, 'DATE', noArticleDate)
	return anchored(isoDay(fits), underspecified, 'DATE', fromArticleDate(article), weekdayFits)
}

/** How many months ahead a day is looked for; nearest first in news, onwards only when it stands alone. */
const REACH = 12

function monthsNear(tense: Tense): readonly number[] {
	return tense === 'alone'
		? Array.from({ length: REACH }, (_, months) => months)
		: [0, -1, 1, -2, 2]
}

function dayIn(article: number, months: number, day: number): number | undefined {
	const { year, month } = civilDate(article)
	const index = year * 12 + month - 1 + months
	const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1]
	return day <= daysInMonth(inYear, inMonth) ? dayNumber(inYear, inMonth, day) : undefined
}
