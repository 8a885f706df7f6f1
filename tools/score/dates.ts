import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyze, type Knowledge, readKnowledge } from '../../server/src/core/index.ts'
import { lexiconSections } from '../lexicon-sections.ts'
import { choice, dataFolder, wholeNumber } from '../run-tool.ts'
import { printTable } from './table.ts'
import { type Expected, type Found, match, type Tally } from './timex.ts'
import { printUnmarked } from './unmarked.ts'

/** One text with its date expressions as people marked them. */
interface Case {
	readonly id: string
	readonly group: string
	readonly text: string
	/** The article date, `YYYY-MM-DD`. */
	readonly anchor: string | null
	readonly expected: readonly Expected[]
}

type System = (text: string, anchor: string | null) => readonly Found[]

export const usage = `npm run score -- dates --data DIR [options]

--suite NAME   one suite of all
--part PART    which articles: dev (default), or held, every third one
--groups       a row for each group of phenomena, too
--misses       what is not found, or has another value
--peers        chrono-node, too
--unmarked     instead of scores: date words of the corpus that are marked nowhere
--marked       instead of scores: expressions marked in the corpus
--every N      of every Nth of its articles (27)`

/**
 * Date extraction and normalisation: strict, relaxed and value F1 for each suite, against chrono-node.
 * `usage` has the options.
 */
export async function score(args: readonly string[]): Promise<void> {
	const { values: options } = parseArgs({
		args: [...args],
		options: {
			data: { type: 'string' },
			suite: { type: 'string' },
			part: { type: 'string', default: 'dev' },
			groups: { type: 'boolean', default: false },
			misses: { type: 'boolean', default: false },
			peers: { type: 'boolean', default: false },
			unmarked: { type: 'boolean', default: false },
			marked: { type: 'boolean', default: false },
			every: { type: 'string', default: '27' },
		},
	})
	const data = dataFolder(options.data)
	const part = choice('--part', options.part, ['dev', 'held'])
	const knowledge = readKnowledge(lexiconSections())
	if (options.unmarked || options.marked) {
		const what = options.marked ? 'marked' : 'unmarked'
		printUnmarked(data, knowledge, what, wholeNumber('--every', options.every))
		return
	}
	const all = readSuites(join(data, 'data', 'dates'), part)
	const names = all.map(({ name }) => name)
	const only = options.suite && choice('--suite', options.suite, names)
	const suites = all.filter(({ name }) => !only || name === only)
	const systems = new Map<string, System>([['warraq', warraq(knowledge)]])
	if (options.peers) systems.set('chrono-node ar', (await import('./chrono.ts')).chronoArabic)
	const rows: string[][] = []
	for (const [systemName, system] of systems) {
		for (const { name, cases } of suites) {
			const results = cases.map((each) => ({ ...each, found: system(each.text, each.anchor) }))
			rows.push([systemName, name, ...columns(results)])
			if (options.groups) rows.push(...groupRows(systemName, results))
			if (options.misses && systemName === 'warraq') printMisses(results)
		}
	}
	printTable(
		['system', 'suite', 'expected', 'found', 'strict F1', 'relaxed F1', 'value F1', 'false texts'],
		rows,
	)
}

interface Result extends Case {
	readonly found: readonly Found[]
}

interface SuiteCases {
	readonly name: string
	readonly cases: readonly Case[]
}

function readSuites(data: string, part: string): readonly SuiteCases[] {
	const phenomena = readJsonLines(join(data, 'phenomena.jsonl')).map(toCase)
	return [
		{ name: 'seed', cases: readJsonLines(join(data, 'seed.jsonl')).map(toCase) },
		{ name: 'phenomena', cases: phenomena },
		{ name: 'dateparser', cases: readJsonLines(join(data, 'dateparser.jsonl')).map(toCase) },
		{ name: 'Hijri datelines', cases: readDatelines(join(data, 'hijri_gregorian_pairs.tsv')) },
		{ name: `articles (${part})`, cases: readArticles(data, part) },
	]
}

/** Newspaper datelines with their Gregorian day: weekday, Hijri day, month and year, ISO date a line. */
function readDatelines(path: string): readonly Case[] {
	const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n')
	return lines.map((line, i) => {
		const [weekday, day, month, year, value] = line.split('\t') as [
			string,
			string,
			string,
			string,
			string,
		]
		const text = `${weekday} ${day} ${month} ${year}`
		const expected = [{ start: 0, end: text.length, value }]
		return { id: `dateline-${i + 1}`, group: month, text, anchor: null, expected }
	})
}

interface Row {
	readonly id?: string
	readonly section?: string
	readonly text?: string
	readonly file?: string
	readonly reference?: string
	readonly date?: string | null
	readonly expected: readonly Expected[]
}

function readJsonLines(path: string): readonly Row[] {
	const lines = readFileSync(path, 'utf8').split('\n')
	return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

function toCase({ id, section, text, reference, expected }: Row): Case {
	return {
		id: id ?? '',
		group: section ?? '',
		text: text ?? '',
		anchor: reference?.slice(0, 10) ?? null,
		expected,
	}
}

/** Every third article is held out: looked at once, when the work is done. */
function readArticles(data: string, part: string): readonly Case[] {
	return readJsonLines(join(data, 'articles.jsonl'))
		.filter((_, index) => (index % 3 === 2) === (part === 'held'))
		.map(({ file, date, expected }) => ({
			id: file ?? '',
			group: (file ?? '').split('/')[1] ?? '',
			text: readFileSync(join(data, '..', '..', 'corpus', file ?? ''), 'utf8'),
			anchor: date ?? null,
			expected,
		}))
}

function warraq(knowledge: Knowledge): System {
	return (text, anchor) => {
		const options = anchor ? { articleDate: { value: anchor, source: 'argument' as const } } : {}
		return analyze(text, knowledge, options).dates
	}
}

function columns(results: readonly Result[]): string[] {
	const tally: Tally = { expected: 0, found: 0, strict: 0, relaxed: 0, value: 0 }
	let falseTexts = 0
	for (const { expected, found, anchor } of results) {
		match(expected, found, anchor, tally)
		if (expected.length === 0 && found.length > 0) falseTexts++
	}
	const f1 = (right: number) => ((200 * right) / (tally.expected + tally.found || 1)).toFixed(1)
	return [
		String(tally.expected),
		String(tally.found),
		f1(tally.strict),
		f1(tally.relaxed),
		f1(tally.value),
		`${falseTexts}/${results.filter(({ expected }) => expected.length === 0).length}`,
	]
}

function groupRows(system: string, results: readonly Result[]): string[][] {
	const groups = Map.groupBy(results, ({ group }) => group)
	return [...groups].map(([group, members]) => [system, `  ${group}`, ...columns(members)])
}

function printMisses(results: readonly Result[]): void {
	for (const { id, text, expected, found, anchor } of results) {
		const { missed, extra } = match(expected, found, anchor)
		if (missed.length + extra.length === 0) continue
		console.log(`\n${id}  ${anchor ?? 'undated'}`)
		for (const { expected: gold, found: own } of missed) {
			const got = own ? `got ${own.value} «${text.slice(own.start, own.end)}»` : 'missing'
			console.log(`  - ${gold.value} ${gold.alt?.join(' ') ?? ''}  ${got}  ${around(text, gold)}`)
		}
		for (const own of extra) console.log(`  + ${own.value} ${own.rule ?? ''}  ${around(text, own)}`)
	}
}

function around(text: string, { start, end }: { start: number; end: number }): string {
	const before = text.slice(Math.max(0, start - 30), start)
	const behind = text.slice(end, end + 20)
	return `…${before}[${text.slice(start, end)}]${behind}…`.replace(/\s+/gu, ' ')
}
