import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
	type CorpusIndex,
	corpusSize,
	findEntities,
	referencesOf,
} from '../server/src/core/index.ts'
import { type OpenIndex, openIndex } from '../server/src/workspace/open-index.ts'
import { makeCorpus } from '../tools/make-corpus.ts'

/**
 * The index of a large corpus, made by tools/make-corpus.ts: built with one thread and with two, loaded,
 * brought up to date after 100 changes, asked. `--files N` says how large (default 5000), `--corpus DIR`
 * keeps the files between runs, `--index DIR` asks an index that is there. Run `npm run build` first: the threads are the built ones.
 */
const DIST = join(import.meta.dirname, '..', 'dist')
const FILES = Number(after('--files') ?? 5000)
const temporary = mkdtempSync(join(tmpdir(), 'warraq-bench-corpus-'))
const corpus = after('--corpus') ?? join(temporary, 'corpus')

void measureAll()

async function measureAll(): Promise<void> {
	try {
		if (!existsSync(corpus)) makeCorpus(corpus, FILES, 3900)
		await measureIndex()
	} finally {
		rmSync(temporary, { recursive: true })
	}
}

async function measureIndex(): Promise<void> {
	const kept = after('--index')
	if (kept === undefined) await measureBuilding()
	const storage = kept ?? join(temporary, 'two')
	const opening = performance.now()
	const opened = open(storage, 1)
	const { index } = opened.corpus
	say('loaded', performance.now() - opening)
	const { files, tokens, bytes } = corpusSize(index)
	const stored = sizeOf(storage)
	console.log(`  ${files} files, ${mega(bytes)} MB, ${mega(tokens)} million tokens`)
	console.log(`  on disk: ${mega(stored)} MB, ${(stored / tokens).toFixed(2)} MB a million tokens`)
	measureQueries(index)
	sayMemory('with the index loaded and asked')
	const scan = async () => void (await opened.corpus.scan())
	say('looked through, nothing changed', await timed(scan))
	touchSome(index)
	say('brought up to date, 100 changed', await timed(scan))
	sayMemory('with one thread reading files')
	await opened.close()
}

/** Wall-clock time depends on who else is at work; the time the processor spent does not. */
async function measureBuilding(): Promise<void> {
	const times: number[] = []
	for (const [name, jobs] of [
		['one', 1],
		['two', 2],
	] as const) {
		const before = process.cpuUsage()
		const time = await timed(() => build(name, jobs))
		const { user, system } = process.cpuUsage(before)
		say(`built, threads: ${name}`, time)
		say('  of the processor', (user + system) / 1000)
		times.push(time)
	}
	const [one = 0, two = 1] = times
	console.log(`  two threads against one: ${(one / two).toFixed(2)} x`)
}

function sayMemory(when: string): void {
	globalThis.gc?.()
	const { rss, heapUsed, external } = process.memoryUsage()
	console.log(
		`  memory ${when}: RSS ${mega(rss)}, heap ${mega(heapUsed)}, columns ${mega(external)} MB`,
	)
}

async function build(name: string, jobs: number): Promise<void> {
	const opened = open(join(temporary, name), jobs)
	await opened.corpus.scan()
	await opened.close()
}

function open(storage: string, jobs: number): OpenIndex {
	const preferences = { rules: {}, house: {} }
	return openIndex({ folder: corpus, storage, programs: DIST, preferences, jobs })
}

/** Every prefix of the names of a few hundred entities, as somebody types them. */
function measureQueries(index: CorpusIndex): void {
	const { entities } = findEntities(index, { limit: 3000 })
	const asked = entities.filter((_, i) => i % 30 === 0).flatMap(({ name }) => prefixes(name))
	const times = asked.map((text) => {
		const start = performance.now()
		findEntities(index, { text, limit: 100 })
		return performance.now() - start
	})
	times.sort((a, b) => a - b)
	say(`symbols, ${times.length} queries, median`, times[times.length >> 1] ?? 0)
	say('symbols, 95 of 100', times[Math.floor(times.length * 0.95)] ?? 0)
	say('symbols, the slowest', times.at(-1) ?? 0)
	const [most] = entities
	if (!most) return
	const start = performance.now()
	const references = referencesOf(index, most.kind, most.key)[Symbol.iterator]()
	references.next()
	say(`references of ${most.count} mentions, the first`, performance.now() - start)
	while (!references.next().done);
	say('references, all', performance.now() - start)
}

function prefixes(name: string): readonly string[] {
	return Array.from(name, (_, i) => name.slice(0, i + 1))
}

function touchSome(index: CorpusIndex): void {
	let left = 100
	for (const path of index.paths()) {
		if (left-- === 0) return
		appendFileSync(join(corpus, path), ' ')
	}
}

async function timed(work: () => Promise<void>): Promise<number> {
	const start = performance.now()
	await work()
	return performance.now() - start
}

function say(what: string, milliseconds: number): void {
	console.log(`  ${what.padEnd(36)} ${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`)
}

function sizeOf(folder: string): number {
	return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}

function mega(count: number): string {
	return (count / 1e6).toFixed(1)
}

function after(flag: string): string | undefined {
	const at = process.argv.indexOf(flag)
	return at < 0 ? undefined : process.argv[at + 1]
}
