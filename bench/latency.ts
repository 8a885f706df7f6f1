import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LAUNCH } from '../client/src/launch.ts'
import { LspClient } from '../test/support/lsp-client.ts'
import { median } from './support/measure.ts'

/**
 * How long an editor waits for the built server: from spawn to the first diagnostics, beside the bare
 * start of Node in the same breath; from a keystroke to its diagnostics, by size of the text; and how
 * long a long text holds up others.
 */
const root = join(import.meta.dirname, '..')
const server = join(root, 'dist', 'server.js')
const article = readFileSync(join(root, 'seeds', '000_a70efb1e516236b5.txt'), 'utf8')
const URI = 'file:///seed.txt'
const OTHER = 'file:///other.txt'
const ROUNDS = 11

void run()

async function run(): Promise<void> {
	await measureStart()
	for (const [size, keystrokes] of [
		[article.length, 200],
		[550_000, 60],
		[5_500_000, 30],
	] as const) {
		await measureKeystrokes(textOf(size), keystrokes)
	}
	await measureBlocking(textOf(5_500_000))
}

async function measureStart(): Promise<void> {
	const pairs: { node: number; first: number }[] = []
	for (let round = 0; round < ROUNDS; round++) {
		const node = timed(() => spawnSync(process.execPath, ['-e', '0']))
		const start = performance.now()
		const client = await open(article)
		pairs.push({ node, first: performance.now() - start })
		await client.stop()
	}
	const ratio = median(pairs.map(({ node, first }) => first / node))
	const milliseconds = median(pairs.map(({ first }) => first))
	console.log(
		`  spawn to first diagnostics: ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(2)} x node -e 0`,
	)
}

/** Types a letter into the middle of the text, again and again. */
async function measureKeystrokes(text: string, keystrokes: number): Promise<void> {
	const client = await open(text)
	const waits: number[] = []
	for (let typed = 0; typed < keystrokes; typed++) {
		const start = performance.now()
		await type(client, text, typed)
		await client.pull(URI)
		waits.push(performance.now() - start)
	}
	await client.stop()
	console.log(`  keystroke to diagnostics, ${megabytes(text)} MB: ${spread(waits)}`)
}

/** How long any request can be held up: a small one is sent every few milliseconds meanwhile. */
async function measureBlocking(text: string): Promise<void> {
	const client = await start()
	await client.open(OTHER, article)
	await client.pull(OTHER)
	const opened = await whileAsking(client, async () => {
		await client.open(URI, text)
		await client.pull(URI)
	})
	const edited = await whileAsking(client, async () => {
		for (let typed = 0; typed < 20; typed++) {
			await type(client, text, typed)
			await client.pull(URI)
		}
	})
	await client.stop()
	console.log(`  another article's hover while ${megabytes(text)} MB are opened: ${spread(opened)}`)
	console.log(`  the same while they are edited: ${spread(edited)}`)
}

async function whileAsking(client: LspClient, work: () => Promise<void>): Promise<number[]> {
	let isDone = false
	const done = work().then(() => {
		isDone = true
	})
	const waits: number[] = []
	while (!isDone) {
		const start = performance.now()
		await client.ask('textDocument/hover', OTHER, { position: { line: 0, character: 0 } })
		waits.push(performance.now() - start)
		await new Promise((resolve) => setTimeout(resolve, 3))
	}
	await done
	return waits
}

function type(client: LspClient, text: string, typed: number): Promise<void> {
	const line = text.slice(0, text.length / 2).split('\n').length - 1
	const at = { line, character: 0 }
	return client.change(URI, typed + 2, { range: { start: at, end: at }, text: 'ب' })
}

function spread(waits: readonly number[]): string {
	const sorted = waits.toSorted((a, b) => a - b)
	const [p50, p95] = [0.5, 0.95].map((part) => sorted[Math.floor(sorted.length * part)] ?? 0)
	const most = sorted.at(-1) ?? 0
	return `p50 ${p50?.toFixed(1)} ms, p95 ${p95?.toFixed(1)} ms, at most ${most.toFixed(1)} ms`
}

function megabytes(text: string): string {
	return (Buffer.byteLength(text) / 1e6).toFixed(3)
}

async function open(text: string): Promise<LspClient> {
	const client = await start()
	await client.open(URI, text)
	await client.pull(URI)
	return client
}

function start(): Promise<LspClient> {
	return LspClient.start({ ...LAUNCH, server, capabilities: { textDocument: { diagnostic: {} } } })
}

/** The article again and again, every line of it numbered, so that no two stretches are alike. */
function textOf(length: number): string {
	if (length <= article.length) return article
	const lines = article.trimEnd().split('\n')
	let text = ''
	for (let n = 0; text.length < length; n++) text += `${lines[n % lines.length]} ${n}\n`
	return text
}

function timed(work: () => void): number {
	const start = performance.now()
	work()
	return performance.now() - start
}
