import type { Conflict, DateExpression, MonthMention } from '../dates/expression.ts'
import type { Finding, Fix } from '../findings.ts'
import type { Span } from '../text/span.ts'

/** The same thing `by` code units further on. */
export function shifted<T extends Span>(span: T, by: number): T {
	return { ...span, start: span.start + by, end: span.end + by }
}

/** A date expression `by` code units further on, with all it points to. */
export function shiftedDate(date: DateExpression, by: number): DateExpression {
	const { months, conflicts } = date
	return {
		...shifted(date, by),
		...(months ? { months: months.map((month): MonthMention => shifted(month, by)) } : {}),
		...(conflicts ? { conflicts: conflicts.map((each) => shiftedConflict(each, by)) } : {}),
	}
}

/** A finding `by` code units further on, with its fixes. */
export function shiftedFinding(finding: Finding, by: number): Finding {
	const fixes = finding.fixes.map((fix): Fix => {
		return { ...fix, edits: fix.edits.map((edit) => shifted(edit, by)) }
	})
	return { ...shifted(finding, by), fixes }
}

function shiftedConflict(conflict: Conflict, by: number): Conflict {
	return conflict.kind === 'weekday' ? { ...conflict, at: shifted(conflict.at, by) } : conflict
}
