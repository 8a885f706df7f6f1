import {
	accessSync,
	appendFileSync,
	constants,
	existsSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
	type CorpusIndex,
	corpusSize,
	findEntities,
	referencesOf,
	variantClusters,
} from '../server/src/core/index.ts'
import { type OpenIndex, openIndex } from '../server/src/workspace/open-index.ts'
import { makeCorpus } from '../tools/make-corpus.ts'

/**
 * The index of a large corpus, made by tools/make-corpus.ts: built without names, with two threads and
 * (up to 20,000 files) with one; opened again when nothing and when 100 files have changed; asked.
 * `--files N` says how large (default 5000), `--corpus DIR` keeps the files between runs (or names real
 * ones: 100 of them get a space at their end), `--index DIR` asks an index that is there. Run
 * `npm run build` first: the threads are the built ones.
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
	await measureRestart(storage, 'nothing changed')
	if (isWritable(corpus)) await measureRestart(storage, '100 changed')
	const opened = open(storage, 1)
	const { index } = opened.corpus
	sayMemory('with the index loaded, unasked')
	const { files, tokens, bytes } = corpusSize(index)
	const stored = sizeOf(storage)
	console.log(`  ${files} files, ${mega(bytes)} MB, ${mega(tokens)} million tokens`)
	console.log(`  on disk: ${mega(stored)} MB, ${(stored / tokens).toFixed(2)} MB a million tokens`)
	measureQueries(index)
	await opened.close()
}

/** What a start costs: the index answers as soon as it is loaded, and says what is true once looked through. */
async function measureRestart(storage: string, what: string): Promise<void> {
	const before = process.cpuUsage()
	const opening = performance.now()
	const opened = open(storage, 2)
	const loaded = performance.now() - opening
	if (what === '100 changed') touchSome(opened.corpus.index)
	const scanned = await timed(async () => void (await opened.corpus.scan()))
	await opened.close()
	const { user, system } = process.cpuUsage(before)
	say(`opened again, ${what}: usable`, loaded)
	say(`opened again, ${what}: up to date`, loaded + scanned)
	say('  of the processor', (user + system) / 1000)
}

/** Wall-clock time depends on who else is at work; the time the processor spent does not. */
async function measureBuilding(): Promise<void> {
	await measureBuild('without', 'first index without entities, two threads', 2)
	const two = await measureBuild('two', 'first index, two threads', 2)
	if (FILES > LARGEST_FOR_ONE) return
	const one = await measureBuild('one', 'first index, one thread', 1)
	console.log(`  two threads against one: ${(one / two).toFixed(2)} x`)
}

/** One thread over more files than this only takes longer. */
const LARGEST_FOR_ONE = 20_000

async function measureBuild(name: string, what: string, jobs: number): Promise<number> {
	const before = process.cpuUsage()
	const time = await timed(() => build(name, jobs))
	const { user, system } = process.cpuUsage(before)
	say(what, time)
	say('  of the processor', (user + system) / 1000)
	return time
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
	const isWithout = storage.endsWith('without')
	const preferences = {
		rules: {},
		house: {},
		...(isWithout ? { withoutEntities: true as const } : {}),
	}
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
	sayMemory('after symbols')
	const start = performance.now()
	const references = referencesOf(index, most.kind, most.key)[Symbol.iterator]()
	references.next()
	say(`references of ${most.count} mentions, the first`, performance.now() - start)
	while (!references.next().done);
	say('references, all', performance.now() - start)
	sayMemory('after references')
	for (const likeness of ['spacing', 'sound'] as const) {
		const asked = performance.now()
		const { length } = variantClusters(index, { likeness })
		say(`variants by ${likeness}: ${length}`, performance.now() - asked)
	}
	sayMemory('after variants')
}

function isWritable(folder: string): boolean {
	try {
		accessSync(folder, constants.W_OK)
		return true
	} catch {
		return false
	}
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
