import { realpathSync, statSync, writeFileSync } from 'node:fs'
import {
	countChoices,
	profileOf,
	type StyleCounts,
	type StyleRow,
	styleOf,
	styleRows,
	sumCounts,
} from '../core/index.ts'
import { writeAtomically } from '../workspace/atomic-write.ts'
import { loadKnowledge } from '../workspace/knowledge-file.ts'
import { readArguments, readChoice, readDate, readJobs, readPath } from './arguments.ts'
import { readDocument, UnreadableError } from './document.ts'
import { each, runInOrder, type Work } from './jobs.ts'
import { countedSources } from './progress-sources.ts'
import { createReader, ONLY_FINDINGS, type ReaderSettings } from './reader.ts'
import { printTable } from './table.ts'
import { isFolder, UsageError } from './usage.ts'
import { warn, write } from './write.ts'

/** The choices of style in one document, or why there are none. */
export interface Measured {
	readonly counts: StyleCounts
	readonly problem?: string
}

/** `warraq style`: which of several accepted ways of writing a body of text keeps to, as a house style. */
export async function style(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments(args, {
		date: { type: 'string' },
		format: { type: 'string', short: 'f' },
		jobs: { type: 'string', short: 'j' },
		out: { type: 'string', short: 'o' },
	})
	if (positionals.length === 0) throw new UsageError('style wants a PATH, or - for standard input')
	const out = readPath('--out', values.out)
	if (out !== undefined && isFolder(out)) {
		throw new UsageError(`--out wants a file, not a folder: ${out}`)
	}
	const settings = { date: readDate(values.date) }
	const format = readChoice('--format', values.format, ['text', 'json'])
	const sources = countedSources(positionals, 'documents read')
	const run = { task: 'style', settings }
	const { rows, worst } = await measureAll(
		runInOrder(sources, readJobs(values.jobs), run, () => measurer(settings)),
	)
	const profile = `${JSON.stringify(profileOf(rows), undefined, '\t')}\n`
	if (out !== undefined) writeProfile(out, profile)
	if (format === 'json') await write(process.stdout, profile)
	else await printTable({ rows: rows.map(shownRow) })
	return worst
}

/** Over an older one only when it is whole. What is no file, as a pipe, is written to as it is. */
function writeProfile(path: string, profile: string): void {
	const found = statSync(path, { throwIfNoEntry: false })
	if (found?.isFile() === false) writeFileSync(path, profile)
	else writeAtomically(found ? realpathSync(path) : path, [Buffer.from(profile)], found)
}

/** The work on one document. */
export function measurer(settings: ReaderSettings): Work<Measured> {
	const analyse = createReader(settings, ONLY_FINDINGS)
	const { spelling } = loadKnowledge(__dirname)
	return each((source) => {
		try {
			return { counts: countChoices(styleOf(analyse(readDocument(source)), spelling)) }
		} catch (error) {
			if (!(error instanceof UnreadableError)) throw error
			return { counts: new Map(), problem: `${error.id ?? `line ${error.line}`}: ${error.message}` }
		}
	})
}

async function measureAll(
	measured: AsyncIterable<Measured>,
): Promise<{ readonly rows: readonly StyleRow[]; readonly worst: number }> {
	let sum: StyleCounts = new Map()
	let worst = 0
	for await (const { counts, problem } of measured) {
		sum = sumCounts([sum, counts])
		if (problem === undefined) continue
		warn(problem)
		worst = 1
	}
	return { rows: styleRows(sum), worst }
}

function shownRow({ topic, value, counts }: StyleRow): Readonly<Record<string, string>> {
	const all = counts.map(([each, count]) => `${count} ${each}`).join(', ')
	return { topic, value: value ?? '-', counts: all }
}
