import { annotation } from './annotation.ts'
import { readArguments, readDate, readJobs, readPath } from './arguments.ts'
import { readWritten } from './corpus-usage.ts'
import { UnreadableError } from './document.ts'
import { type Outcome, runInOrder, type Work } from './jobs.ts'
import { countedSources } from './progress-sources.ts'
import { type ReadDocument, readAll } from './read-all.ts'
import { createAnalyst, type ReaderSettings } from './reader.ts'
import { write } from './write.ts'

/** `warraq annotate`: one JSON object a document, one a line, in the order of the input. */
export async function annotate(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments(args, {
		date: { type: 'string' },
		index: { type: 'string' },
		jobs: { type: 'string', short: 'j' },
	})
	const date = readDate(values.date)
	const jobs = readJobs(values.jobs)
	const sources = countedSources(positionals, 'documents annotated')
	const settings: ReaderSettings = { date, written: readWritten(readPath('--index', values.index)) }
	let worst = 0
	const assignment = { task: 'annotate', settings }
	for await (const outcome of runInOrder(sources, jobs, assignment, () => annotator(settings))) {
		worst = Math.max(worst, outcome.severity)
		await write(process.stdout, outcome.output)
	}
	return worst
}

/** The work on documents; severity 1 of one that could not be read. */
export function annotator(settings: ReaderSettings): Work<Outcome> {
	const analyse = createAnalyst(settings)
	return (sources) => readAll(sources, analyse).map(annotated)
}

function annotated(read: ReadDocument | UnreadableError): Outcome {
	if (read instanceof UnreadableError) {
		return { output: line({ id: read.id, line: read.line, error: read.message }), severity: 1 }
	}
	return { output: line(annotation(read.document.id, read.analysis)), severity: 0 }
}

function line(value: unknown): string {
	return `${JSON.stringify(value)}\n`
}
