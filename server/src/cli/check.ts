import type { Language, Severity } from '../core/index.ts'
import { readArguments, readChoice, readDate, readJobs } from './arguments.ts'
import { readDocument, UnreadableError } from './document.ts'
import { type Outcome, runInOrder } from './jobs.ts'
import { createReader, type ReaderSettings } from './reader.ts'
import { type Checked, type Report, reports } from './report.ts'
import { filesOf, type Source, sourcesOf } from './sources.ts'
import { UsageError } from './usage.ts'
import { write } from './write.ts'

/** What a worker needs to check a document. */
export interface CheckSettings extends ReaderSettings {
	readonly format: 'text' | 'json'
	readonly language: Language
	/** Whether words of the text are isolated: for people at a terminal, not for other programs. */
	readonly isTerminal: boolean
}

/** From best to worst, as outcomes carry them; 5 is a document that could not be read. */
const RANKS: readonly (Severity | 'clean')[] = ['clean', 'hint', 'information', 'warning', 'error']
const UNREADABLE = 5

/** `warraq check`: the findings of files; exit code 1 when one is as bad as `--fail-on`. */
export async function check(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments(args, {
		date: { type: 'string' },
		'fail-on': { type: 'string' },
		format: { type: 'string' },
		jobs: { type: 'string', short: 'j' },
		language: { type: 'string' },
	})
	const failOn = readChoice('--fail-on', values['fail-on'], FAIL_ON)
	const settings: CheckSettings = {
		date: readDate(values.date),
		format: readChoice('--format', values.format, ['text', 'json']),
		language: readChoice('--language', values.language, ['en', 'ar']),
		isTerminal: process.stdout.isTTY === true,
	}
	if (positionals.length === 0) throw new UsageError('check wants a PATH, or - for standard input')
	const sources = positionals.includes('-')
		? sourcesOf(positionals, process.stdin)
		: filesOf(positionals)
	const worst = await printReport(sources, readJobs(values.jobs), settings)
	if (worst >= UNREADABLE) return 2
	return worst >= RANKS.indexOf(failOn) ? 1 : 0
}

const FAIL_ON: readonly [Severity, ...Severity[]] = ['warning', 'error', 'information', 'hint']

async function printReport(
	sources: AsyncIterable<Source> | Iterable<Source>,
	jobs: number,
	settings: CheckSettings,
): Promise<number> {
	const report: Report = reports[settings.format]
	const assignment = { task: 'check', settings }
	let worst = 0
	let documents = 0
	await write(process.stdout, report.head)
	for await (const outcome of runInOrder(sources, jobs, assignment, checker(settings))) {
		worst = Math.max(worst, outcome.severity)
		if (outcome.output === '') continue
		await write(
			process.stdout,
			documents++ === 0 ? outcome.output : report.between + outcome.output,
		)
	}
	await write(process.stdout, report.tail)
	return worst
}

/** The work on one document. */
export function checker(settings: CheckSettings): (source: Source) => Outcome {
	const analyse = createReader(settings)
	const report = reports[settings.format]
	return (source) => {
		const checked = readChecked(source, analyse)
		return { output: report.document(checked, settings), severity: rankOf(checked) }
	}
}

function readChecked(source: Source, analyse: ReturnType<typeof createReader>): Checked {
	try {
		const document = readDocument(source)
		return { id: document.id, analysis: analyse(document) }
	} catch (error) {
		if (!(error instanceof UnreadableError)) throw error
		return { id: error.id ?? `line ${error.line}`, problem: error.message }
	}
}

function rankOf(checked: Checked): number {
	if ('problem' in checked) return UNREADABLE
	return Math.max(0, ...checked.analysis.findings.map(({ severity }) => RANKS.indexOf(severity)))
}
