import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The articles of FOLDER/data/raw/news.txt.xz, one a line. */
export async function* rawNews(folder: string): AsyncGenerator<string> {
	const file = join(folder, 'data', 'raw', 'news.txt.xz')
	const unpack = spawn('xz', ['-dc', file], { stdio: ['ignore', 'pipe', 'inherit'] })
	for await (const line of createInterface({ input: unpack.stdout })) yield line
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

/** Of these sources and of the articles proof-read by hand nothing is learnt: false alarms are counted on them. */
const UNTOUCHED = new Set(['aljazeera', 'hespress'])

/** The same, and the articles of FOLDER/corpus/articles/SOURCE/*.txt, but for those that are left untouched. */
export async function* readArticles(folder: string): AsyncGenerator<string> {
	yield* rawNews(folder)
	const proofRead = readFileSync(join(folder, 'data', 'spelling', 'articles.jsonl'), 'utf8')
	for (const path of corpusFiles(join(folder, 'corpus', 'articles'))) {
		const name = path.split('/').slice(-3).join('/')
		if (!proofRead.includes(name)) yield readFileSync(path, 'utf8')
	}
}

function* corpusFiles(folder: string): Iterable<string> {
	for (const source of readdirSync(folder)) {
		if (UNTOUCHED.has(source)) continue
		for (const name of readdirSync(join(folder, source))) yield join(folder, source, name)
	}
}
