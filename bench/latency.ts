import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LspClient } from '../test/support/lsp-client.ts'
import { median } from './support/measure.ts'

/**
 * How long an editor waits for the built server: from spawn to the first diagnostics, beside the bare
 * start of Node in the same breath; and from a keystroke to its diagnostics, by size of the text.
 */
const root = join(import.meta.dirname, '..')
const server = join(root, 'dist', 'server.js')
const article = readFileSync(join(root, 'seeds', '000_a70efb1e516236b5.txt'), 'utf8')
const URI = 'file:///seed.txt'
const ROUNDS = 11

void run()

async function run(): Promise<void> {
	await measureStart()
	for (const [size, keystrokes] of [
		[article.length, 200],
		[500_000, 40],
		[5_000_000, 8],
	] as const) {
		await measureKeystrokes(textOf(size), keystrokes)
	}
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
	const line = text.slice(0, text.length / 2).split('\n').length - 1
	const at = { line, character: 0 }
	const waits: number[] = []
	for (let typed = 0; typed < keystrokes; typed++) {
		const start = performance.now()
		await client.change(URI, typed + 2, { range: { start: at, end: at }, text: 'ب' })
		await client.pull(URI)
		waits.push(performance.now() - start)
	}
	await client.stop()
	const sorted = waits.sort((a, b) => a - b)
	const [p50, p95] = [0.5, 0.95].map((part) => sorted[Math.floor(sorted.length * part)] as number)
	const size = (Buffer.byteLength(text) / 1e6).toFixed(3)
	console.log(
		`  keystroke to diagnostics, ${size} MB: p50 ${p50?.toFixed(1)} ms, p95 ${p95?.toFixed(1)} ms`,
	)
}

async function open(text: string): Promise<LspClient> {
	const client = await LspClient.start({
		server,
		capabilities: { textDocument: { diagnostic: {} } },
	})
	await client.open(URI, text)
	await client.pull(URI)
	return client
}

function textOf(length: number): string {
	return `${article.trimEnd()}\n`.repeat(Math.ceil(length / article.length)).slice(0, length)
}

function timed(work: () => void): number {
	const start = performance.now()
	work()
	return performance.now() - start
}
