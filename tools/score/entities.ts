import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
	analyze,
	type EntityKind,
	type Knowledge,
	readKnowledge,
	type Span,
} from '../../server/src/core/index.ts'
import { lexiconSections } from '../lexicon-sections.ts'
import { choice, dataFolder } from '../run-tool.ts'
import { type Part, partOf, readGold } from '../train/gold.ts'
import { printTable } from './table.ts'

/** A text whose names people marked. */
interface Case {
	readonly id: string
	readonly text: string
	readonly names: readonly Marked[]
	/** Spans names are compared by, when whole tokens were marked; else names are compared as they are. */
	readonly tokens?: readonly Span[]
}

interface Marked extends Span {
	readonly kind: EntityKind
}

/** What is wrong with one name: not found, found with other ends or as another kind, found and none. */
type Fault = 'missed' | 'boundary' | 'type' | 'false'

const KINDS: readonly EntityKind[] = ['PER', 'LOC', 'ORG']
const CONLL = ['anercorp.camel.train', 'aqmar', 'wojood.sample']

export const usage = `npm run score -- entities --data DIR [options]

--part PART    which articles: held-back (default; held for short), tuning or learning
--errors       every fault in its context
--model FILE   in place of lexicon/entities.bin; none for lists and rules alone`

/**
 * Entities: precision, recall and F1 by kind, strict (both ends and kind) and relaxed (overlap and
 * kind), on articles of names.jsonl by part and on CoNLL sets of other guidelines. `usage` has
 * the options.
 */
export async function score(args: readonly string[]): Promise<void> {
	const { values: options } = parseArgs({
		args: [...args],
		options: {
			data: { type: 'string' },
			part: { type: 'string', default: 'held-back' },
			errors: { type: 'boolean', default: false },
			model: { type: 'string' },
		},
	})
	const data = dataFolder(options.data)
	const part = partCalled(options.part)
	const knowledge = readWith(options.model)
	const suites: readonly (readonly [string, readonly Case[]])[] = [
		[`names (${part})`, readArticles(data, part)],
		...CONLL.map((name) => [name, readConll(join(data, 'data/ner', `${name}.conll`))] as const),
	]
	const rows = suites.flatMap(([name, cases]) => scoreSuite(name, cases, knowledge, options.errors))
	printTable(['suite', 'kind', 'gold', 'strict P', 'R', 'F1', 'relaxed P', 'R', 'F1'], rows)
}

function partCalled(word: string): Part {
	const part = choice('--part', word, ['held-back', 'held', 'tuning', 'learning'])
	return part === 'held' ? 'held-back' : part
}

/** The product's knowledge, with another model or none where one is named. */
function readWith(model: string | undefined): Knowledge {
	const sections = new Map(lexiconSections())
	if (model === 'none') sections.delete('entities.bin')
	else if (model) sections.set('entities.bin', readFileSync(model))
	return readKnowledge(sections)
}

function readArticles(data: string, part: Part): readonly Case[] {
	return readGold(data)
		.filter(({ file }) => partOf(file) === part)
		.map(({ file, words, names }) => ({ id: file, text: words.text, names }))
}

function scoreSuite(
	suite: string,
	cases: readonly Case[],
	knowledge: Knowledge,
	isListing: boolean,
): readonly (readonly string[])[] {
	const pairs = cases.map((one) => ({ one, found: findIn(one, knowledge) }))
	const faults = new Map<Fault, number>()
	for (const { one, found } of pairs) {
		for (const [fault, name, rival] of faultsOf(one.names, found)) {
			faults.set(fault, (faults.get(fault) ?? 0) + 1)
			if (isListing) console.log(describe(fault, one, name, rival))
		}
	}
	console.log(`${suite}: ${[...faults].map(([fault, count]) => `${fault} ${count}`).join(', ')}`)
	return [...KINDS, undefined].map((kind) => {
		const of = (names: readonly Marked[]) => names.filter((name) => !kind || name.kind === kind)
		let gold = 0
		let found = 0
		const hits = { strict: 0, covered: 0, touched: 0 }
		for (const pair of pairs) {
			const expected = of(pair.one.names)
			const given = of(pair.found)
			gold += expected.length
			found += given.length
			hits.strict += given.filter((name) => expected.some((other) => isSame(name, other))).length
			hits.covered += expected.filter((name) => given.some((other) => isNear(name, other))).length
			hits.touched += given.filter((name) => expected.some((other) => isNear(name, other))).length
		}
		return [
			suite,
			kind ?? 'all',
			String(gold),
			...figures(hits.strict / found, hits.strict / gold),
			...figures(hits.touched / found, hits.covered / gold),
		]
	})
}

function findIn({ text, tokens }: Case, knowledge: Knowledge): readonly Marked[] {
	const { mentions } = analyze(text, knowledge)
	return tokens ? mentions.map((mention) => widen(mention, tokens)) : mentions
}

/** The whole tokens a name touches. */
function widen(name: Marked, tokens: readonly Span[]): Marked {
	const touched = tokens.filter(({ start, end }) => start < name.end && name.start < end)
	return {
		kind: name.kind,
		start: touched[0]?.start ?? name.start,
		end: touched.at(-1)?.end ?? name.end,
	}
}

function* faultsOf(
	expected: readonly Marked[],
	found: readonly Marked[],
): Iterable<readonly [Fault, Marked, Marked | undefined]> {
	for (const name of expected) {
		if (found.some((other) => isSame(name, other))) continue
		const rival = found.find((other) => touches(name, other))
		if (!rival) yield ['missed', name, undefined]
		else yield [rival.kind === name.kind ? 'boundary' : 'type', name, rival]
	}
	for (const name of found) {
		if (!expected.some((other) => touches(name, other))) yield ['false', name, undefined]
	}
}

function isSame(a: Marked, b: Marked): boolean {
	return a.kind === b.kind && a.start === b.start && a.end === b.end
}

function isNear(a: Marked, b: Marked): boolean {
	return a.kind === b.kind && touches(a, b)
}

function touches(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end
}

function figures(precision: number, recall: number): readonly string[] {
	const f1 = (2 * precision * recall) / (precision + recall)
	return [precision, recall, f1].map((figure) => (100 * figure).toFixed(1))
}

const CONTEXT = 40

function describe(
	fault: Fault,
	{ id, text }: Case,
	name: Marked,
	rival: Marked | undefined,
): string {
	const { start, end, kind } = name
	const marked = `${text.slice(Math.max(0, start - CONTEXT), start)}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`
	const other = rival ? `\t${rival.kind} ${text.slice(rival.start, rival.end)}` : ''
	return `${fault}\t${kind}\t${id}:${start}\t${marked.replaceAll(/\s+/gu, ' ')}${other}`
}

/** Sentences a text is put together from, so that names of one article can be seen together. */
const SENTENCES = 25

/** Reads `token label` lines, sentences parted by empty lines; labels of other kinds count as none. */
function readConll(path: string): readonly Case[] {
	const sentences = readFileSync(path, 'utf8')
		.trim()
		.split(/\n\s*\n/u)
	const cases: Case[] = []
	for (let from = 0; from < sentences.length; from += SENTENCES) {
		cases.push(readBlock(`${path}:${from}`, sentences.slice(from, from + SENTENCES)))
	}
	return cases
}

function readBlock(id: string, sentences: readonly string[]): Case {
	let text = ''
	const tokens: Span[] = []
	const names: { kind: EntityKind; start: number; end: number }[] = []
	for (const sentence of sentences) {
		for (const line of sentence.split('\n')) {
			const [token = '', label = 'O'] = line.trim().split(/\s+/u)
			const span = { start: text.length, end: text.length + token.length }
			tokens.push(span)
			text += `${token} `
			const kind = KINDS.find((known) => label.slice(2).startsWith(known))
			const open = names.at(-1)
			if (kind && label.startsWith('I') && open && open.end === span.start - 1) open.end = span.end
			else if (kind) names.push({ kind, ...span })
		}
		text = `${text.trimEnd()}\n`
	}
	return { id, text, names, tokens }
}
