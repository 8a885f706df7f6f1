import type { Edit } from '../findings.ts'
import type { DateExpression } from './expression.ts'
import { calendarOf, isInStyle, type MonthStyle, monthIn } from './month-names.ts'

/** The edits that write every Gregorian month of these expressions in one style; in text order. */
export function rewriteMonths(
	dates: readonly DateExpression[],
	style: MonthStyle,
): readonly Edit[] {
	const edits: Edit[] = []
	for (const { months = [] } of dates) {
		for (const mention of months) {
			if (calendarOf(mention) !== 'gregorian' || isInStyle(mention, style)) continue
			const { start, end, month } = mention
			edits.push({ start, end, newText: monthIn(style, month) })
		}
	}
	return edits
}
