import type { PartOfDay, Unit } from '../senses.ts'
import { isoDuration } from './duration.ts'
import { every } from './every.ts'
import { changed, complete, type Resolved } from './resolved.ts'

/** What comes back: by a one-word period, a unit, or a weekday; so many times. */
export type WrittenSet =
	| { readonly period: string; readonly times?: number | undefined }
	| { readonly part: PartOfDay; readonly weekday?: number | undefined }
	| { readonly weekday: number }
	| { readonly amount: number; readonly unit: Unit; readonly times?: number | undefined }

/** TIMEX3 SET: the period, `quant` EVERY or `freq` in times. */
export function resolveSet(written: WrittenSet): Resolved {
	if ('part' in written) return every(dayOf(written.weekday) + written.part)
	if ('weekday' in written) return every(dayOf(written.weekday))
	const { times } = written
	const value = 'period' in written ? written.period : isoDuration([written])
	return times === undefined ? every(value) : changed(complete(value, 'SET'), { freq: `${times}X` })
}

function dayOf(weekday: number | undefined): string {
	return weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday}`
}
