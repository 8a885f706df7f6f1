import { isoDate } from '../calendar/iso.ts'
import { fullYear } from './calendar-date.ts'
import { complete, type Resolved } from './resolved.ts'

/** A short date by which an event is known. */
export interface EventDate {
	readonly day?: number
	readonly month?: number
	/** Two digits. */
	readonly year?: number
}

/** The one event that news names by day and month alone: 11 September 2001. */
const ATTACKS_OF_2001 = 2001

/** The date of the event; a day and month alone are known for one event only. */
export function resolveEvent({ day, month, year }: EventDate): Resolved | undefined {
	if (year !== undefined) {
		return complete(isoDate(fullYear({ value: year, digits: 2, era: undefined }), month))
	}
	const isKnown = (day === 11 && month === 9) || (day === 9 && month === 11)
	return isKnown ? complete(isoDate(ATTACKS_OF_2001, 9, 11)) : undefined
}
