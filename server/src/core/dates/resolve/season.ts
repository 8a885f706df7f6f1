import { dayNumber } from '../calendar/gregorian.ts'
import { isoYear } from '../calendar/iso.ts'
import { type Phrase, resolve } from '../grammar/phrase.ts'
import type { WrittenYear } from '../parts/year.ts'
import type { Direction, Senses } from '../senses.ts'
import { fullYear } from './calendar-date.ts'
import { chooseYear, gregorianYears } from './choose.ts'
import type { Context } from './context.ts'
import { anchored, complete, concrete, mapValues, type Resolved } from './resolved.ts'
import { fromArticleDate, noArticleDate } from './steps.ts'

type Season = Senses['season']

/** Meteorological seasons of the north: the month each begins in. */
const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** TIMEX3 writes summer 2022 as 2022-SU. */
export function resolveSeason(
	season: Season,
	direction: Direction | undefined,
	year: WrittenYear | Phrase | undefined,
	context: Context,
): Resolved | undefined {
	if (year && 'pattern' in year) return ofPeriod(season, year, context)
	if (year) return complete(`${isoYear(fullYear(year))}-${season}`)
	const { article } = context
	const chosen = chooseYear((y) => daysOf(season, y), gregorianYears, direction, context)
	if (!chosen || article === undefined) {
		return anchored(undefined, `XXXX-${season}`, 'DATE', noArticleDate)
	}
	const value = `${isoYear(chosen.year)}-${season}`
	return anchored(value, `XXXX-${season}`, 'DATE', fromArticleDate(article), chosen.step)
}

/** Only a year has seasons. */
function ofPeriod(season: Season, period: Phrase, context: Context): Resolved | undefined {
	const found = resolve(period, context)
	const resolved = found && concrete(found)
	if (!resolved || !/^[\dX]{4}$/u.test(resolved.value)) return undefined
	return mapValues(resolved, (value) => `${value}-${season}`)
}

function daysOf(season: Season, year: number) {
	const first = FIRST_MONTH[season]
	const last = first === 12 ? dayNumber(year + 1, 3, 1) - 1 : dayNumber(year, first + 3, 1) - 1
	return { first: dayNumber(year, first, 1), last }
}
