import { weekdayOf } from '../calendar/gregorian.ts'
import type { Word } from '../grammar/part.ts'
import type { Context } from './context.ts'
import { changed, type Resolved } from './resolved.ts'

/** The value of a day; a weekday beside it that is another is a conflict. */
export function checked(
	resolved: Resolved,
	days: number,
	weekday: Word<number>,
	{ items }: Context,
): Resolved {
	const actual = weekdayOf(days)
	if (actual === weekday.sense) return resolved
	const start = items.start[weekday.item] as number
	const at = { start, end: items.end[weekday.item] as number }
	return changed(resolved, {
		conflicts: [...(resolved.conflicts ?? []), { kind: 'weekday', at, actual }],
	})
}
