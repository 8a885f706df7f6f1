import { civilDate } from '../calendar/gregorian.ts'
import { twoDigits } from '../calendar/iso.ts'
import type { Word } from '../grammar/part.ts'
import type { Place } from '../parts/ordinal.ts'
import type { Direction } from '../senses.ts'
import type { Context } from './context.ts'
import { complete, type Resolved } from './resolved.ts'

/** Newspapers mean the twentieth century when they name a decade, or "the past century", alone. */
const TWENTIETH = 19

/** TIMEX3 writes a decade in three digits: 198. */
export function resolveDecade(
	firstYear: number,
	century: Word<Direction> | Place | undefined,
	context: Context,
): Resolved {
	return complete(`${twoDigits(centuryOf(century, context))}${firstYear / 10}`, 'DATE')
}

function centuryOf(century: Word<Direction> | Place | undefined, { article }: Context): number {
	if (century === undefined) return TWENTIETH
	if ('value' in century) return century.value - 1
	const own = article === undefined ? TWENTIETH + 1 : Math.floor(civilDate(article).year / 100)
	return century.sense === 'present' ? own : own - 1
}
