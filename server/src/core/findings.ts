import type { Message } from './message.ts'
import { bySpan, type Span } from './text/span.ts'

/** How bad a finding is, as editors know it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** One replacement in the text. */
export interface Edit extends Span {
	readonly newText: string
}

/** One way to mend a finding. `safe` fixes may be applied to a whole corpus unread. */
export interface Fix {
	readonly title: Message
	readonly safe: boolean
	/** Sorted, not overlapping. */
	readonly edits: readonly Edit[]
}

/** A problem in the text, before it becomes a diagnostic of the editor or a line of a report. */
export interface Finding extends Span {
	/** The rule's id: settings key, diagnostic code and name of its documentation page. */
	readonly code: string
	readonly severity: Severity
	readonly message: Message
	/** What it was judged by, when that is not the text alone. */
	readonly evidence?: 'corpus' | undefined
	readonly fixes: readonly Fix[]
}

/** What the user says of one rule. */
export type RuleSetting = Severity | 'off'

const RANK: Record<Severity, number> = { error: 0, warning: 1, information: 2, hint: 3 }

/**
 * The last steps after all rules, in order: leave out what the user switched off, set the user's
 * severities, drop findings that overlap a worse one, sort by place.
 */
export function settle(
	findings: readonly Finding[],
	settings: Readonly<Record<string, RuleSetting>>,
): readonly Finding[] {
	const wanted: Finding[] = []
	for (const finding of findings) {
		const setting = settings[finding.code]
		if (setting === undefined) wanted.push(finding)
		else if (setting !== 'off') wanted.push({ ...finding, severity: setting })
	}
	return withoutOverlaps(wanted.sort(bySpan))
}

/** Worse first. */
export function bySeverity(a: Finding, b: Finding): number {
	return RANK[a.severity] - RANK[b.severity]
}

/** Findings without fixes only tell, and empty ones take no place: they stand in nobody's way. */
function withoutOverlaps(sorted: readonly Finding[]): readonly Finding[] {
	const kept: Finding[] = []
	let rival: Finding | undefined
	let isSorted = true
	for (const finding of sorted) {
		if (finding.fixes.length === 0 || finding.start === finding.end) kept.push(finding)
		else if (!rival || finding.start >= rival.end) {
			kept.push(finding)
			rival = finding
		} else if (bySeverity(finding, rival) < 0) {
			kept[kept.lastIndexOf(rival)] = finding
			rival = finding
			isSorted = false
		}
	}
	return isSorted ? kept : kept.sort(bySpan)
}
