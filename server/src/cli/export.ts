import { join, resolve, sep } from 'node:path'
import { readArguments, readDate, readJobs, readPath } from './arguments.ts'
import { readDocument, UnreadableError } from './document.ts'
import type { Exporter, FileExporter } from './export/exporter.ts'
import { type ExportFormat, exporters } from './export/exporters.ts'
import { makeFiles, makeOnce, UnmadeError } from './export/make-files.ts'
import { outputName } from './export/output-name.ts'
import { each, type Outcome, runInOrder, type Work } from './jobs.ts'
import { countedSources } from './progress-sources.ts'
import { createReader, type ReaderSettings } from './reader.ts'
import type { Source } from './sources.ts'
import { isOtherThanFolder, UsageError } from './usage.ts'
import { warn, write } from './write.ts'

/** What a worker needs to export documents. */
export interface ExportSettings extends ReaderSettings {
	readonly format: ExportFormat
	/** Where formats that make files put them. */
	readonly out: string | undefined
}

/** `warraq export`: annotations in the formats of other tools. */
export async function exportDocuments(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments(args, {
		date: { type: 'string' },
		format: { type: 'string', short: 'f' },
		jobs: { type: 'string', short: 'j' },
		out: { type: 'string', short: 'o' },
	})
	const format = readFormat(values.format)
	const out = readPath('--out', values.out)
	const settings = { date: readDate(values.date), format, out }
	const exporter: Exporter = exporters[format]
	if ('files' in exporter) prepareFolder(exporter, settings)
	else if (out !== undefined) {
		throw new UsageError(`${format} is one stream: redirect standard output instead of --out`)
	}
	const all = countedSources(positionals, 'documents exported')
	const sources = withoutExports(all, positionals, out)
	const assignment = { task: 'export', settings }
	const outcomes = runInOrder(sources, readJobs(values.jobs), assignment, () =>
		exportWorker(settings),
	)
	return 'files' in exporter ? writeNothing(outcomes) : writeStream(outcomes, exporter)
}

/** What an earlier export has put into a folder of the corpus is no document of it. */
async function* withoutExports(
	sources: AsyncIterable<Source>,
	paths: readonly string[],
	out: string | undefined,
): AsyncIterable<Source> {
	const folder = out === undefined ? undefined : resolve(out)
	const isInside = paths.some((path) => folder?.startsWith(below(path)))
	for await (const source of sources) {
		const path = isInside && source.kind === 'file' ? resolve(source.path) : ''
		if (folder === undefined || !path.startsWith(below(folder))) yield source
	}
}

/** How the paths of what lies below a folder begin. */
function below(folder: string): string {
	const path = resolve(folder)
	return path.endsWith(sep) ? path : path + sep
}

/** The work on one document; severity 1 when it could not be read. */
export function exportWorker(settings: ExportSettings): Work<Outcome> {
	const analyse = createReader(settings)
	const exporter: Exporter = exporters[settings.format]
	return each((source) => {
		try {
			const { id, ...document } = readDocument(source)
			const exported = { id, analysis: analyse({ id, ...document }) }
			if (!('files' in exporter)) return { output: exporter.document(exported), severity: 0 }
			makeFiles(
				exporter.files(exported).map(({ ending, content }) => {
					return { path: join(settings.out ?? '', outputName(id, ending)), content }
				}),
			)
			return { output: '', severity: 0 }
		} catch (error) {
			return { output: problemOf(error), severity: 1 }
		}
	})
}

/** What is wrong with one document, while others may be well; throws anything else. */
function problemOf(error: unknown): string {
	if (error instanceof UnmadeError) return error.message
	if (error instanceof UnreadableError) {
		return `${error.id ?? `line ${error.line}`}: ${error.message}`
	}
	throw error
}

function readFormat(value: string | undefined): ExportFormat {
	const names = Object.keys(exporters) as ExportFormat[]
	const found = names.find((name) => name === value)
	if (found) return found
	throw new UsageError(`--format wants one of ${names.join(', ')}`)
}

function prepareFolder({ once }: FileExporter, { out, format }: ExportSettings): void {
	if (out === undefined) throw new UsageError(`${format} makes files: --out FOLDER says where`)
	if (isOtherThanFolder(out)) throw new UsageError(`--out wants a folder, not a file: ${out}`)
	for (const [name, content] of Object.entries(once ?? {}))
		makeOnce({ path: join(out, name), content })
}

async function writeNothing(outcomes: AsyncIterable<Outcome>): Promise<number> {
	let worst = 0
	for await (const outcome of outcomes) {
		worst = Math.max(worst, outcome.severity)
		if (outcome.severity > 0) warn(outcome.output)
	}
	return worst
}

async function writeStream(
	outcomes: AsyncIterable<Outcome>,
	{
		head,
		between,
		tail,
	}: { readonly head: string; readonly between: string; readonly tail: string },
): Promise<number> {
	let worst = 0
	let isFirst = true
	await write(process.stdout, head)
	for await (const { output, severity } of outcomes) {
		worst = Math.max(worst, severity)
		if (severity > 0) {
			warn(output)
			continue
		}
		await write(process.stdout, isFirst ? output : between + output)
		isFirst = false
	}
	await write(process.stdout, tail)
	return worst
}
