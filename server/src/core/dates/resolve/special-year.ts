import { civilDate } from '../calendar/gregorian.ts'
import { isoYear } from '../calendar/iso.ts'
import type { Direction, Senses } from '../senses.ts'
import type { Context } from './context.ts'
import { joined } from './join.ts'
import { anchored, complete, type Resolved } from './resolved.ts'
import { fromArticleDate, noArticleDate } from './steps.ts'
import { resolveHijriYear } from './year.ts'

/** School years begin in September; a fiscal year is told by the calendar year it is named after. */
const FIRST_SCHOOL_MONTH = 9

/** The year, or the two years, a school or fiscal year is told by. */
interface NamedYears {
	readonly first: number
	readonly second: number | undefined
	readonly isHijri: boolean
}

/** The value of a school year (2023/2024) or fiscal year. */
export function resolveSpecialYear(
	kind: Senses['kind'],
	direction: Direction | undefined,
	years: NamedYears | undefined,
	context: Context,
): Resolved | undefined {
	if (years) return named(years)
	if (direction === undefined) return undefined
	const { article } = context
	if (article === undefined) return anchored(undefined, 'XXXX', 'DATE', noArticleDate)
	const { year, month } = civilDate(article)
	const shift = shiftOf(direction)
	const current = kind === 'school' && month < FIRST_SCHOOL_MONTH ? year - 1 : year
	const first = current + shift
	const value = kind === 'school' ? `${isoYear(first)}/${isoYear(first + 1)}` : isoYear(first)
	return anchored(value, 'XXXX', 'DATE', fromArticleDate(article))
}

function named({ first, second, isHijri }: NamedYears): Resolved {
	if (isHijri) return joined(resolveHijriYear(first), resolveHijriYear(second ?? first))
	return complete(second === undefined ? isoYear(first) : `${isoYear(first)}/${isoYear(second)}`)
}

function shiftOf(direction: Direction): number {
	switch (direction) {
		case 'present':
		case 'same':
			return 0
		case 'future':
		case 'following':
		case 'after-future':
			return 1
		default:
			return -1
	}
}
