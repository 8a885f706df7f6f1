import type { Unit } from '../senses.ts'
import { isoDuration } from './duration.ts'
import type { Resolved } from './resolved.ts'

/** What comes back: by a one-word period, a unit, or a weekday; so many times. */
export type WrittenSet =
	| { readonly period: string }
	| { readonly weekday: number }
	| { readonly amount: number; readonly unit: Unit; readonly times?: number | undefined }

/** TIMEX3 SET: the period, `quant` EVERY or `freq` in times. */
export function resolveSet(written: WrittenSet): Resolved {
	if ('period' in written) return every(written.period)
	if ('weekday' in written) return every(`XXXX-WXX-${written.weekday}`)
	const { times } = written
	const value = isoDuration([written])
	return times === undefined ? every(value) : { type: 'SET', value, freq: `${times}X`, steps: [] }
}

function every(value: string): Resolved {
	return { type: 'SET', value, quant: 'EVERY', steps: [] }
}
