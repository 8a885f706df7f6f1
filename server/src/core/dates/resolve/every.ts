import { twoDigits } from '../calendar/iso.ts'
import { type Phrase, resolve } from '../grammar/phrase.ts'
import type { Senses } from '../senses.ts'
import type { Context } from './context.ts'
import { changed, complete, type Resolved } from './resolved.ts'

/** A day, month or season that is open in the year alone. */
const OF_ANY_YEAR = /^XXXX-(?:\d|S|W[^X]|FA)/u

/** TIMEX3 SET of a date or month that comes back each year; what names its year comes once, and stays as it is. */
export function resolveEveryYear(date: Phrase, context: Context): Resolved | undefined {
	const resolved = resolve(date, context)
	const value = resolved?.underspecified ?? resolved?.value
	return value !== undefined && OF_ANY_YEAR.test(value) ? every(value) : resolved
}

/** A day of each month. */
export function resolveEveryMonth(day: number): Resolved | undefined {
	return day > 31 ? undefined : every(`XXXX-XX-${twoDigits(day)}`)
}

/** A season of each year. */
export function resolveEverySeason(season: Senses['season']): Resolved {
	return every(`XXXX-${season}`)
}

/** A TIMEX3 SET: each of those the value tells. */
export function every(value: string): Resolved {
	return changed(complete(value, 'SET'), { quant: 'EVERY' })
}
