import { annotation } from './annotation.ts'
import { readArguments, readDate, readJobs } from './arguments.ts'
import { readWritten } from './corpus-usage.ts'
import { readDocument, UnreadableError } from './document.ts'
import { type Outcome, runInOrder } from './jobs.ts'
import { createReader, type ReaderSettings } from './reader.ts'
import { type Source, sourcesOf } from './sources.ts'
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
	const sources = sourcesOf(positionals, process.stdin)
	const settings: ReaderSettings = { date, written: readWritten(values.index) }
	let worst = 0
	const assignment = { task: 'annotate', settings }
	for await (const outcome of runInOrder(sources, jobs, assignment, () => annotator(settings))) {
		worst = Math.max(worst, outcome.severity)
		await write(process.stdout, outcome.output)
	}
	return worst
}

/** The work on one document; severity 1 when it could not be read. */
export function annotator(settings: ReaderSettings): (source: Source) => Outcome {
	const analyse = createReader(settings)
	return (source) => {
		try {
			const document = readDocument(source)
			return { output: line(annotation(document.id, analyse(document))), severity: 0 }
		} catch (error) {
			if (!(error instanceof UnreadableError)) throw error
			return { output: line({ id: error.id, line: error.line, error: error.message }), severity: 1 }
		}
	}
}

function line(value: unknown): string {
	return `${JSON.stringify(value)}\n`
}
