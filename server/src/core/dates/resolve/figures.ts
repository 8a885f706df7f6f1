import { resolveDate } from './calendar-date.ts'
import type { Context } from './context.ts'
import type { Resolved } from './resolved.ts'

/** A day and month, or a month and year, in figures. */
export interface Figures {
	readonly day: number | undefined
	readonly month: number
	readonly year: number | undefined
}

/** The date the figures write. */
export function resolveFigures({ day, month, year }: Figures, context: Context): Resolved {
	return resolveDate(
		{
			...(day === undefined ? {} : { day }),
			month: { month, calendar: 'gregorian', names: [], common: false },
			year:
				year === undefined ? undefined : { value: year, digits: 4, era: undefined, isNamed: false },
			direction: undefined,
		},
		context,
	)
}
