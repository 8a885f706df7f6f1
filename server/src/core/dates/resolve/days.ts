import { resolveDate, type WrittenDate } from './calendar-date.ts'
import type { Context } from './context.ts'
import { joined } from './join.ts'
import type { Resolved } from './resolved.ts'

/** From one day of a month to another; month, year and direction are said once for both. */
export function resolveDays(
	first: number,
	second: number,
	shared: Omit<WrittenDate, 'day'>,
	context: Context,
): Resolved {
	const from = resolveDate({ day: first, ...shared }, context)
	return joined(from, resolveDate({ day: second, ...shared }, context))
}
