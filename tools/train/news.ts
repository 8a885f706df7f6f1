import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { isNearlyOneOf, shinglesOf } from './shingles.ts'

/**
 * The articles of FOLDER/data/raw/news.txt.xz, one a line, but for those that are, or nearly are, among what is left
 * untouched (see `UNTOUCHED`).
 */
export async function* rawNews(folder: string): AsyncGenerator<string> {
	const file = join(folder, 'data', 'raw', 'news.txt.xz')
	const unpack = spawn('xz', ['-dc', file], { stdio: ['ignore', 'pipe', 'inherit'] })
	const known = shinglesOf(corpusArticles(folder, 'untouched'))
	for await (const line of createInterface({ input: unpack.stdout })) {
		if (!isNearlyOneOf(known, line)) yield line
	}
}

/** The same, without those that start like one before them: many came twice. */
export async function* rawNewsOnce(folder: string): AsyncGenerator<string> {
	const seen = new Set<string>()
	for await (const line of rawNews(folder)) {
		const start = line.slice(100, 200)
		if (seen.has(start)) continue
		seen.add(start)
		yield line
	}
}

/** Of these sources and of the articles proof-read by hand nothing is learnt: slips and false alarms are counted on them. */
const UNTOUCHED = new Set(['aljazeera', 'hespress'])

/** `rawNews`, and the articles of FOLDER/corpus/articles/SOURCE/*.txt, but for those that are left untouched. */
export async function* readArticles(folder: string): AsyncGenerator<string> {
	yield* rawNews(folder)
	yield* corpusArticles(folder, 'learnt')
}

/** The articles of the corpus that something is learnt of, or nothing. */
function* corpusArticles(folder: string, which: 'learnt' | 'untouched'): Iterable<string> {
	const isUntouched = leftUntouched(folder)
	for (const path of corpusFiles(folder)) {
		if (isUntouched(path) === (which === 'untouched')) yield readFileSync(path, 'utf8')
	}
}

function leftUntouched(folder: string): (path: string) => boolean {
	const proofRead = readFileSync(join(folder, 'data', 'spelling', 'articles.jsonl'), 'utf8')
	return (path) => {
		const [source, name] = path.split('/').slice(-2) as [string, string]
		return UNTOUCHED.has(source) || proofRead.includes(`${source}/${name}`)
	}
}

function* corpusFiles(folder: string): Iterable<string> {
	const articles = join(folder, 'corpus', 'articles')
	for (const source of readdirSync(articles)) {
		for (const name of readdirSync(join(articles, source))) yield join(articles, source, name)
	}
}
