import type { Options } from '../analysis.ts'
import type { Finding } from '../findings.ts'
import { toFinding } from '../rule.ts'
import type { Reading } from '../text/reading.ts'
import { conflictsIn } from './conflicts.ts'
import type { DateReading } from './expression.ts'
import { dateRules } from './findings/index.generated.ts'
import type { DatePage } from './findings/rule.ts'

/** Findings about dates: values that disagree, cannot be, or stay open. */
export function checkDates(
	{ tokens: { text } }: Reading,
	dates: DateReading,
	{ house = {}, rules, part }: Options = {},
): readonly Finding[] {
	if (dates.dates.length === 0) return []
	const { months: monthStyle } = house
	const conflicts = conflictsIn(dates.dates)
	const page: DatePage = { text, dates, conflicts, monthStyle, part }
	const findings: Finding[] = []
	for (const rule of dateRules) {
		if (rules?.[rule.id] === 'off') continue
		for (const draft of rule.check(page)) findings.push(toFinding(rule, draft, text))
	}
	return findings
}
