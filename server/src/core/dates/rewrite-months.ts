import type { Edit } from '../findings.ts'
import type { DateExpression } from './expression.ts'
import { calendarOf, isInStyle, type MonthStyle, monthIn } from './month-names.ts'

/** The edits that write every Gregorian month of these expressions in one style; in text order. */
export function rewriteMonths(
	dates: readonly DateExpression[],
	style: MonthStyle,
): readonly Edit[] {
	return dates
		.flatMap(({ months = [] }) => months)
		.filter((mention) => calendarOf(mention) === 'gregorian' && !isInStyle(mention, style))
		.map(({ start, end, month }) => ({ start, end, newText: monthIn(style, month) }))
}
