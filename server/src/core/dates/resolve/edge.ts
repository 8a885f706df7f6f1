import { isoYear } from '../calendar/iso.ts'
import type { Word } from '../grammar/part.ts'
import { type Phrase, resolve } from '../grammar/phrase.ts'
import type { WrittenYear } from '../parts/year.ts'
import type { UnitForm } from '../senses.ts'
import type { TimexMod } from '../timex-codes.ts'
import { fullYear } from './calendar-date.ts'
import type { Context } from './context.ts'
import { resolveUnit } from './relative-unit.ts'
import { changed, complete, type Resolved } from './resolved.ts'

/** A period as an edge takes it: a phrase, a bare year, or a bare unit, which is the current one. */
export type Period = Phrase | WrittenYear | Word<UnitForm> | { readonly reference: string }

/** The value of the period, with the edge as its TIMEX3 modifier. */
export function resolveEdge(mod: TimexMod, period: Period, context: Context): Resolved | undefined {
	const resolved = periodValue(period, context)
	return resolved && changed(resolved, { mod })
}

/** The value of a period, however it is written. */
export function periodValue(period: Period, context: Context): Resolved | undefined {
	if ('pattern' in period) return resolve(period, context)
	if ('reference' in period) return complete(period.reference)
	if ('era' in period) return complete(isoYear(fullYear(period)))
	return resolveUnit(period.sense.unit, 'present', context)
}
