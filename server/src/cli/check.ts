import type { Severity } from '../core/index.ts'
import { readArguments, readChoice, readCount, readDate, readJobs, readPath } from './arguments.ts'
import { readWritten } from './corpus-usage.ts'
import { UnreadableError } from './document.ts'
import { type Assignment, runInOrder, type Work } from './jobs.ts'
import { countedSources } from './progress-sources.ts'
import { type ReadDocument, readAll } from './read-all.ts'
import { createAnalyst, ONLY_FINDINGS, type ReaderSettings } from './reader.ts'
import type { Checked, Report, Style } from './report/report.ts'
import { type ReportFormat, reports } from './report/reports.ts'
import type { Source } from './sources.ts'
import { UsageError } from './usage.ts'
import { write } from './write.ts'

/** What a worker needs to check a document. */
export interface CheckSettings extends ReaderSettings, Style {
	readonly format: ReportFormat
}

/** What became of one document: its part of the report, and how many findings of each severity. */
export interface CheckedDocument {
	readonly output: string
	readonly counts: Readonly<Partial<Record<Severity, number>>>
	readonly isUnreadable: boolean
}

/** From worst to best. */
const SEVERITIES: readonly [Severity, ...Severity[]] = ['error', 'warning', 'information', 'hint']
const FORMATS: readonly [ReportFormat, ...ReportFormat[]] = [
	'text',
	'json',
	'sarif',
	'github',
	'junit',
]

/**
 * `warraq check`: the findings of files. Exit code 1 when there are more than `--max-warnings` (none,
 * by default) at least as bad as `--fail-on`; 2 when a file could not be read.
 */
export async function check(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments(args, {
		date: { type: 'string' },
		'fail-on': { type: 'string' },
		format: { type: 'string', short: 'f' },
		index: { type: 'string' },
		jobs: { type: 'string', short: 'j' },
		language: { type: 'string' },
		'max-warnings': { type: 'string' },
	})
	const failOn = readChoice('--fail-on', values['fail-on'], SEVERITIES, 'warning')
	const mostFailures = readCount('--max-warnings', values['max-warnings'], 0)
	const style = {
		date: readDate(values.date),
		format: readChoice('--format', values.format, FORMATS),
		language: readChoice('--language', values.language, ['en', 'ar']),
		isTerminal: process.stdout.isTTY === true,
	}
	if (positionals.length === 0) throw new UsageError('check wants a PATH, or - for standard input')
	const sources = countedSources(positionals, 'documents checked')
	const settings: CheckSettings = {
		...style,
		written: readWritten(readPath('--index', values.index)),
	}
	const totals = await printReport(sources, readJobs(values.jobs), settings)
	if (totals.unreadable > 0) return 2
	const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1)
	const failures = failing.reduce((sum, severity) => sum + totals.counts[severity], 0)
	return failures > mostFailures ? 1 : 0
}

interface Totals {
	readonly counts: Record<Severity, number>
	unreadable: number
}

async function printReport(
	sources: AsyncIterable<Source>,
	jobs: number,
	settings: CheckSettings,
): Promise<Totals> {
	const report: Report = reports[settings.format]
	const assignment: Assignment = { task: 'check', settings }
	const totals: Totals = {
		counts: { error: 0, warning: 0, information: 0, hint: 0 },
		unreadable: 0,
	}
	let isFirst = true
	await write(process.stdout, report.head)
	for await (const checked of runInOrder(sources, jobs, assignment, () => checker(settings))) {
		for (const severity of SEVERITIES) totals.counts[severity] += checked.counts[severity] ?? 0
		if (checked.isUnreadable) totals.unreadable++
		if (checked.output === '') continue
		await write(process.stdout, isFirst ? checked.output : report.between + checked.output)
		isFirst = false
	}
	await write(process.stdout, report.tail)
	return totals
}

/** The work on documents. */
export function checker(settings: CheckSettings): Work<CheckedDocument> {
	const analyse = createAnalyst(settings, ONLY_FINDINGS)
	const report: Report = reports[settings.format]
	return (sources) => {
		return readAll(sources, analyse).map((read) => {
			const checked = checkedIn(read)
			const output = report.document(checked, settings)
			return { output, counts: countsOf(checked), isUnreadable: 'problem' in checked }
		})
	}
}

function checkedIn(read: ReadDocument | UnreadableError): Checked {
	if (read instanceof UnreadableError) {
		return { id: read.id ?? `line ${read.line}`, problem: read.message }
	}
	return { id: read.document.id, analysis: read.analysis }
}

function countsOf(checked: Checked): CheckedDocument['counts'] {
	const counts: Partial<Record<Severity, number>> = {}
	if ('problem' in checked) return counts
	for (const { severity } of checked.analysis.findings) {
		counts[severity] = (counts[severity] ?? 0) + 1
	}
	return counts
}
