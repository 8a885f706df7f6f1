import { spawnSync } from 'node:child_process'
import {
	accessSync,
	appendFileSync,
	constants,
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
import { readSettings } from '../server/src/lsp/read-settings.ts'
import { type OpenIndex, openIndex } from '../server/src/workspace/open-index.ts'
import { argumentAfter, corpusPlaces, indexFolder } from './support/corpus-places.ts'
import { processorSeconds } from './support/measure.ts'
import { sayThat, sayTime, sayTimes } from './support/say.ts'
import { twoLoops } from './support/two-loops.ts'

/**
 * The index of a large corpus, made by tools/make-corpus.ts: built without names by the command line, and
 * with them as the server does it, by two threads; a part of it by one, as `check` goes over it by one and
 * by two; opened again when nothing and when 100 files have changed; asked. `--files N` says how large
 * (default 5000), `--corpus DIR` keeps the files between runs (or names real ones: 100 of them get a space
 * at their end) and the index in `DIR-index`, where the bench `corpus-server` looks for it; `--index DIR`
 * asks an index that is there. Run `npm run build` first: command line and threads are the built ones.
 * Goals are for 100,000 files.
 */
const DIST = join(import.meta.dirname, '..', 'dist')
const SAY_PROCESSOR_TIME = join(import.meta.dirname, 'support', 'say-processor-time.cjs')
const temporary = mkdtempSync(join(tmpdir(), 'warraq-bench-corpus-'))
const places = corpusPlaces(temporary)
const { corpus, part } = places
/** What the server reads with when nothing is set: its index and ours are the same. */
const { preferences } = readSettings({}, 'en').settings

void measureAll()

async function measureAll(): Promise<void> {
	try {
		const kept = argumentAfter('--index')
		if (kept === undefined) await measureBuilding()
		await measureIndex(kept ?? indexFolder(places))
	} finally {
		rmSync(temporary, { recursive: true })
	}
}

async function measureIndex(storage: string): Promise<void> {
	await measureRestart(storage, 'nothing changed')
	if (isWritable(corpus)) await measureRestart(storage, '100 changed')
	const opened = open({ storage, jobs: 1 })
	const { index } = opened.corpus
	sayMemory('with the index loaded, unasked')
	const { files, tokens, bytes } = corpusSize(index)
	const stored = sizeOf(storage)
	sayThat('size', `${files} files, ${mega(bytes)} MB, ${mega(tokens)} million tokens`)
	const density = `${mega(stored)} MB, ${(stored / tokens).toFixed(2)} MB a million tokens`
	sayThat('on disk', density, '4 MB a million tokens')
	measureQueries(index)
	await opened.close()
}

/** What a start costs: the index answers as soon as it is loaded, and says what is true once looked through. */
async function measureRestart(storage: string, what: string): Promise<void> {
	const before = processorSeconds()
	const opening = performance.now()
	const opened = open({ storage, jobs: 2 })
	const loaded = performance.now() - opening
	if (what === '100 changed') touchSome(opened.corpus.index)
	const scanned = await timed(async () => void (await opened.corpus.scan()))
	await opened.close()
	sayTime(`opened again, ${what}: usable`, loaded, 2000)
	sayTime(`opened again, ${what}: up to date`, loaded + scanned)
	sayTime('  of the processor', 1000 * (processorSeconds() - before))
}

async function measureBuilding(): Promise<void> {
	rmSync(places.storage, { recursive: true, force: true })
	measureCommand()
	await measureBuild('with, two threads', { storage: indexFolder(places), jobs: 2 }, 90_000)
	await measureThreads()
}

/** The built command line, as a user has an index made without names. */
function measureCommand(): void {
	const storage = join(temporary, 'without')
	const how = ['--without-entities', '--jobs', '2', '--index', storage, corpus]
	const { wall, processor } = run('index', how, [0])
	sayTime('first index without entities, two threads', wall, 20_000)
	sayTime('  of the processor', processor)
}

async function measureThreads(): Promise<void> {
	sayThat(
		'two idle loops side by side against one after the other',
		`${(await twoLoops()).toFixed(2)} x`,
	)
	console.log(`  over ${part}:`)
	const [one, two] = [join(temporary, 'one'), join(temporary, 'two')]
	const alone = await measureBuild('with, one thread', { folder: part, storage: one, jobs: 1 })
	const both = await measureBuild('with, two threads', { folder: part, storage: two, jobs: 2 })
	sayThat('index: two threads against one', `${(alone / both).toFixed(2)} x`, '1.6 x')
	const [single, double] = [check(1), check(2)]
	sayTime('check, one thread', single)
	sayTime('check, two threads', double)
	sayThat('check: two threads against one', `${(single / double).toFixed(2)} x`, '1.6 x')
}

const FOUND_OR_NOT = [0, 1]

/** The built command line over the part of the corpus; milliseconds. */
function check(jobs: number): number {
	return run('check', ['--jobs', `${jobs}`, part], FOUND_OR_NOT).wall
}

/** Runs a command of the built command line; milliseconds. Throws when its exit code is another. */
function run(
	command: string,
	args: readonly string[],
	codes: readonly number[],
): { readonly wall: number; readonly processor: number } {
	const start = performance.now()
	const { status, output } = spawnSync(
		process.execPath,
		['--require', SAY_PROCESSOR_TIME, join(DIST, 'cli.js'), command, ...args],
		{ stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
	)
	const wall = performance.now() - start
	if (status === null || !codes.includes(status)) throw new Error(`${command} ended with ${status}`)
	return { wall, processor: Number(output[3]) / 1000 }
}

/** Wall-clock time depends on who else is at work; the time the processor spent does not. */
async function measureBuild(what: string, how: Building, goal?: number): Promise<number> {
	const before = processorSeconds()
	const time = await timed(async () => {
		const opened = open(how)
		const { problems } = await opened.corpus.scan()
		await opened.close()
		if (problems.length > 0) throw new Error(`${problems[0]?.path}: ${problems[0]?.message}`)
	})
	sayTime(`first index ${what}`, time, goal)
	sayTime('  of the processor', 1000 * (processorSeconds() - before))
	return time
}

interface Building {
	readonly folder?: string
	readonly storage: string
	readonly jobs: number
}

function open({ folder = corpus, storage, jobs }: Building): OpenIndex {
	return openIndex({ folder, storage, programs: DIST, preferences, jobs })
}

function sayMemory(when: string): void {
	const { rss, heapUsed, external } = process.memoryUsage()
	const said = `RSS ${mega(rss)}, heap ${mega(heapUsed)}, columns ${mega(external)} MB`
	sayThat(`memory ${when}`, said)
}

/** Every prefix of the names of a hundred entities, as somebody types them. */
function measureQueries(index: CorpusIndex): void {
	const { entities } = findEntities(index, { limit: 3000 })
	const asked = entities.filter((_, i) => i % 30 === 0).flatMap(({ name }) => prefixes(name))
	const times = asked.map((text) => {
		const start = performance.now()
		findEntities(index, { text, limit: 100 })
		return performance.now() - start
	})
	sayTimes('symbols, letter by letter', times, 50)
	sayTime('symbols, the slowest', Math.max(...times))
	const [most] = entities
	if (!most) return
	sayMemory('after symbols')
	const start = performance.now()
	const references = referencesOf(index, most.kind, most.key)[Symbol.iterator]()
	references.next()
	sayTime(`references of ${most.count} mentions, the first`, performance.now() - start, 100)
	while (!references.next().done);
	sayTime('references, all', performance.now() - start)
	sayMemory('after references')
	for (const likeness of ['spacing', 'sound'] as const) {
		const asked = performance.now()
		const { length } = variantClusters(index, { likeness })
		sayTime(`variants by ${likeness}: ${length}`, performance.now() - asked)
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

function sizeOf(folder: string): number {
	return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}

function mega(count: number): string {
	return (count / 1e6).toFixed(1)
}
