import { NO_DAY } from './segment.ts'

const MILLISECONDS = 86_400_000

/** A day as days since 1970-01-01. Nothing, or what is no day, gives `NO_DAY`. */
export function dayNumber(day: string | undefined): number {
	const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
	return Number.isNaN(time) ? NO_DAY : time / MILLISECONDS
}

/** The day as `YYYY-MM-DD`; nothing for `NO_DAY`. */
export function dayOf(number: number): string | undefined {
	if (number === NO_DAY) return undefined
	return new Date(number * MILLISECONDS).toISOString().slice(0, 10)
}
