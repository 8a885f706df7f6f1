import { civilDate } from '../calendar/gregorian.ts'
import { isoYear } from '../calendar/iso.ts'
import type { Direction, Senses } from '../senses.ts'
import type { Context } from './context.ts'
import { joined } from './join.ts'
import { anchored, complete, type Resolved } from './resolved.ts'
import { fromArticleDate, noArticleDate } from './steps.ts'
import { resolveHijriYear } from './year.ts'

/** Where a year that is told without its number points: «the new one», «the one that runs». */
export type YearDirection = Direction | 'new' | 'running'

/**
 * The month from which a school year is told as the present one. It begins in September; but the past one
 * is over in July, in August people speak of the one that begins, and of the new one in June.
 */
const SCHOOL_BEGINS = { past: 7, new: 6, running: 8, other: 9 } as const

/** The year, or the two years, a school or fiscal year is told by. */
interface NamedYears {
	readonly first: number
	readonly second: number | undefined
	readonly isHijri: boolean
}

/** The value of a school year (2023/2024) or fiscal year. */
export function resolveSpecialYear(
	kind: Senses['kind'],
	direction: YearDirection | undefined,
	years: NamedYears | undefined,
	context: Context,
): Resolved | undefined {
	if (years) return named(years)
	if (direction === undefined) return undefined
	const { article } = context
	if (article === undefined) return anchored(undefined, 'XXXX', 'DATE', noArticleDate)
	const { year, month } = civilDate(article)
	const shift = shiftOf(direction)
	const begins = SCHOOL_BEGINS[phaseOf(direction, shift)]
	const current = kind === 'school' && month < begins ? year - 1 : year
	const first = current + shift
	const value = kind === 'school' ? `${isoYear(first)}/${isoYear(first + 1)}` : isoYear(first)
	return anchored(value, 'XXXX', 'DATE', fromArticleDate(article))
}

function named({ first, second, isHijri }: NamedYears): Resolved {
	if (isHijri) return joined(resolveHijriYear(first), resolveHijriYear(second ?? first))
	return complete(second === undefined ? isoYear(first) : `${isoYear(first)}/${isoYear(second)}`)
}

function phaseOf(direction: YearDirection, shift: number): keyof typeof SCHOOL_BEGINS {
	if (shift < 0) return 'past'
	return direction === 'new' || direction === 'running' ? direction : 'other'
}

function shiftOf(direction: YearDirection): number {
	switch (direction) {
		case 'new':
		case 'running':
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
