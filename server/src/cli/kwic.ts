import {
	type ConcordanceLine,
	concordance,
	concordancer,
	isolate,
	LOOSE,
	lineOf,
	type Matching,
	nameKey,
	neighbourKey,
	textOf,
	tokenize,
} from '../core/index.ts'
import { csvRow } from '../core/text/csv-row.ts'
import { lineTable, placeAt } from '../workspace/line-table.ts'
import { readArguments, readChoice, readCount, readDate, readJobs } from './arguments.ts'
import { type Document, readDocument, UnreadableError } from './document.ts'
import { each, runInOrder, type Work } from './jobs.ts'
import { countedSources } from './progress-sources.ts'
import { createReader, type ReaderSettings } from './reader.ts'
import { UsageError } from './usage.ts'
import { oneLine, warn, write } from './write.ts'

/** What a worker needs to look through documents. */
export interface KwicSettings extends ReaderSettings {
	readonly query: string
	readonly isEntity: boolean
	readonly matching: Matching
	readonly width: number
}

/** A line with where it comes from. */
export interface PlacedLine extends ConcordanceLine {
	readonly id: string
	readonly line: number
	readonly column: number
}

/** The lines of one document, or why it has none. */
export interface Looked {
	readonly lines: readonly PlacedLine[]
	readonly problem?: string
}

/** `warraq kwic`: a concordance, printed as it is found; sorted ones when all is found. */
export async function kwic(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArguments(args, {
		date: { type: 'string' },
		entity: { type: 'boolean' },
		exact: { type: 'string' },
		format: { type: 'string', short: 'f' },
		jobs: { type: 'string', short: 'j' },
		sort: { type: 'string' },
		width: { type: 'string' },
	})
	const [query, ...paths] = positionals
	if (query === undefined || !concordancer(query))
		throw new UsageError('kwic wants a QUERY with a word')
	if (paths.length === 0) throw new UsageError('kwic wants a PATH, or - for standard input')
	const settings: KwicSettings = {
		date: readDate(values.date),
		query,
		isEntity: values.entity ?? false,
		matching: readExact(values.exact),
		width: readCount('--width', values.width, 40),
	}
	const sort = readChoice('--sort', values.sort, ['none', 'before', 'after'])
	const format = readChoice('--format', values.format, ['text', 'csv'])
	const sources = countedSources(paths, 'documents read')
	const found = runInOrder(sources, readJobs(values.jobs), { task: 'kwic', settings }, () =>
		looker(settings),
	)
	const printer = format === 'csv' ? csvLine : textLine
	if (format === 'csv') await write(process.stdout, csvRow(CSV_HEAD))
	return sort === 'none' ? printAll(found, printer) : printSorted(found, printer, sort)
}

/** The work on one document. */
export function looker(settings: KwicSettings): Work<Looked> {
	const find = settings.isEntity ? entityLines(settings) : wordLines(settings)
	return each((source) => {
		try {
			const document = readDocument(source)
			const table = lineTable(document.text)
			const lines = Array.from(find(document), (line) => ({
				...line,
				id: document.id,
				...placeAt(table, line.start),
			}))
			return { lines }
		} catch (error) {
			if (!(error instanceof UnreadableError)) throw error
			return { lines: [], problem: `${error.id ?? `line ${error.line}`}: ${error.message}` }
		}
	})
}

type Find = (document: Document) => Iterable<ConcordanceLine>

/** Words need no analysis. */
function wordLines({ query, matching, width }: KwicSettings): Find {
	const sought = concordancer(query, matching)
	return ({ text }) => (sought ? concordance(tokenize(text), sought, width) : [])
}

/** Every mention of the entities that are called so, in whatever form. */
function entityLines(settings: KwicSettings): Find {
	const analyse = createReader(settings)
	const key = nameKey(settings.query)
	return function* (document) {
		const { text, entities, mentions } = analyse(document)
		for (const mention of mentions) {
			const { name = '', variants = [] } = entities[mention.entity] ?? {}
			const names = [name, textOf(text, mention), ...variants.map(({ form }) => form)]
			if (names.some((one) => nameKey(one) === key)) yield lineOf(text, mention, settings.width)
		}
	}
}

const CARES = ['hamza', 'marks', 'clitics'] as const

function readExact(value: string | undefined): Matching {
	const named = value === undefined || value === '' ? [] : value.split(',')
	const unknown = named.find((name) => !CARES.some((care) => care === name))
	if (unknown !== undefined)
		throw new UsageError(`--exact wants some of ${CARES.join(',')}; got ${unknown}`)
	return { ...LOOSE, ...Object.fromEntries(named.map((name) => [name, 'exact'])) }
}

type Print = (line: PlacedLine) => string

async function printAll(found: AsyncIterable<Looked>, print: Print): Promise<number> {
	let worst = 0
	for await (const looked of found) {
		worst = Math.max(worst, complain(looked))
		for (const line of looked.lines) await write(process.stdout, print(line))
	}
	return worst
}

async function printSorted(
	found: AsyncIterable<Looked>,
	print: Print,
	side: 'before' | 'after',
): Promise<number> {
	const keyed: { readonly key: string; readonly line: PlacedLine }[] = []
	let worst = 0
	for await (const looked of found) {
		worst = Math.max(worst, complain(looked))
		for (const line of looked.lines) keyed.push({ key: neighbourKey(line, side), line })
	}
	keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
	for (const { line } of keyed) await write(process.stdout, print(line))
	return worst
}

function complain({ problem }: Looked): number {
	if (problem === undefined) return 0
	warn(problem)
	return 1
}

const CSV_HEAD = ['document', 'line', 'column', 'start', 'end', 'before', 'keyword', 'after']

function csvLine({ id, line, column, start, end, before, keyword, after }: PlacedLine): string {
	return csvRow([id, line, column, start, end, before, keyword, after])
}

/** The place first, then the line of text in its own order with the keyword between bars. */
function textLine({ id, line, column, before, keyword, after }: PlacedLine): string {
	const words = `${before}| ${keyword} |${after}`
	return `${oneLine(id)}:${line}:${column}: ${process.stdout.isTTY ? isolate(words) : words}\n`
}
