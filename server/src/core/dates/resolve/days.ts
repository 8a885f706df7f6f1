import { dayOfIso, isoDay } from '../calendar/iso.ts'
import { resolveDate, type WrittenDate } from './calendar-date.ts'
import type { Context } from './context.ts'
import { joined } from './join.ts'
import { changed, type Resolved } from './resolved.ts'

/** From one day of a month to another; month, year and direction are said once for both. */
export function resolveDays(
	first: number,
	second: number,
	shared: Omit<WrittenDate, 'day'>,
	context: Context,
): Resolved {
	const from = resolveDate({ day: first, ...shared }, context)
	const to = resolveDate({ day: second, ...shared }, context)
	return joined(from.value > to.value ? daysBefore(second - first, to, from) : from, to)
}

/** An article written between the two has one in its year and the other in the next: they lie in one month. */
function daysBefore(days: number, to: Resolved, from: Resolved): Resolved {
	const last = dayOfIso(to.value)
	return last === undefined ? from : changed(from, { value: isoDay(last - days) })
}
