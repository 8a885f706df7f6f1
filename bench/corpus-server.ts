import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Location, WorkspaceSymbol } from 'vscode-languageserver/node'
import type { TreeNode, TreePage } from '../server/src/features/tree/tree-node.ts'
import { LINES } from '../server/src/lsp/keeper/messages.ts'
import { LspClient } from '../test/support/lsp-client.ts'
import { makeCorpus } from '../tools/make-corpus.ts'
import { median } from './support/measure.ts'

/**
 * What an editor feels of a large folder, through the built server: typing while the index is built and
 * after, symbols, views, references, a concordance, and what memory the server has after each. `--data DIR`
 * names the folder; `--files N` makes one of N files, which `--corpus DIR` keeps; the sample corpus when
 * all are left out. Run `npm run build` first.
 */
const DIST = join(import.meta.dirname, '..', 'dist')
const storage = mkdtempSync(join(tmpdir(), 'warraq-bench-storage-'))
const data = after('--data') ?? madeCorpus() ?? join(import.meta.dirname, '..', 'seeds')
const folder = pathToFileURL(data).href

void measureServer()

function madeCorpus(): string | undefined {
	const files = after('--files')
	const made = after('--corpus') ?? (files === undefined ? undefined : join(storage, 'corpus'))
	if (made !== undefined && !existsSync(made)) makeCorpus(made, Number(files ?? 5000), 3900)
	return made
}

async function measureServer(): Promise<void> {
	const storageUri = pathToFileURL(storage).href
	const client = await LspClient.start({
		server: join(DIST, 'server.js'),
		folder,
		initializationOptions: { knowledgeUri: '', semanticTokens: false, locale: 'en', storageUri },
	})
	client.settings = { index: 'manual' }
	try {
		const article = await openArticle(client)
		const idle = await typing(client, article, 40)
		const start = performance.now()
		let isBuilding = true
		const building = build(client).then(() => {
			isBuilding = false
		})
		const busy: number[] = []
		while (isBuilding) busy.push(...(await typing(client, article, 5)))
		await building
		say('index built, typing meanwhile', performance.now() - start)
		sayMemory(client, 'once the index is built')
		sayTimes('keystroke to diagnostics, idle', idle)
		sayTimes('keystroke to diagnostics, while the index is built', busy)
		console.log(`  building against idle: ${(median(busy) / median(idle)).toFixed(2)} x`)
		await measureQuestions(client, article)
		const again = performance.now()
		await build(client)
		say('index brought up to date, nothing changed', performance.now() - again)
	} finally {
		await client.stop()
		rmSync(storage, { recursive: true })
	}
}

const build = (client: LspClient) => client.connection.sendRequest('warraq/buildIndex', { folder })

interface Article {
	readonly uri: string
	version: number
}

async function openArticle(client: LspClient): Promise<Article> {
	const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
	const name = files.filter((file) => file.endsWith('.txt')).sort()[0] ?? ''
	const uri = pathToFileURL(join(data, name)).href
	await client.open(uri, readFileSync(join(data, name), 'utf8'))
	await client.pull(uri)
	return { uri, version: 1 }
}

/** One letter typed at a time. */
async function typing(client: LspClient, article: Article, letters: number): Promise<number[]> {
	const times: number[] = []
	const top = { line: 0, character: 0 }
	for (let i = 0; i < letters; i++) {
		const start = performance.now()
		const range = { start: top, end: top }
		await client.change(article.uri, ++article.version, { range, text: i % 2 === 0 ? 'و' : ' ' })
		await client.pull(article.uri)
		times.push(performance.now() - start)
		await new Promise((resolve) => setTimeout(resolve, 20))
	}
	return times
}

async function measureQuestions(client: LspClient, article: Article): Promise<void> {
	const { nodes } = await tree(client, ['LOC'])
	const names = nodes.flatMap(({ subject }) => subject ?? [])
	const queries = names.slice(0, 60).flatMap((name) => [name.slice(0, 2), name.slice(0, 4), name])
	const symbols = queries.map((query) => () => {
		return client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query })
	})
	sayTimes('workspace symbols', await timesOf(symbols))
	sayMemory(client, 'after symbols')
	const rows = nodes.slice(0, 30).map(
		({ id }) =>
			() =>
				tree(client, id),
	)
	sayTimes('rows of an entity in the view', await timesOf(rows))
	for (const name of ['variants', 'findings', 'dates']) {
		const again = () => tree(client, [], name)
		const [first = 0, second = 0] = await timesOf([again, again])
		say(`rows of the view ${name}, the first time`, first)
		say(`rows of the view ${name}, again`, second)
		sayMemory(client, `after the view ${name}`)
	}
	await measureReferences(client, article)
	sayMemory(client, 'after references')
	await measureConcordance(client, nodes)
	sayMemory(client, 'after a concordance')
}

async function measureReferences(client: LspClient, { uri }: Article): Promise<void> {
	const outline = await client.ask<{ children?: { selectionRange: Location['range'] }[] }[]>(
		'textDocument/documentSymbol',
		uri,
	)
	const positions = outline.flatMap(({ children = [] }) =>
		children.map(({ selectionRange }) => selectionRange.start),
	)
	const asked = positions.slice(0, 10).map((position) => () => {
		const context = { includeDeclaration: true }
		return client.ask<Location[]>('textDocument/references', uri, { position, context })
	})
	sayTimes('references of a name, all', await timesOf(asked))
}

async function measureConcordance(client: LspClient, nodes: readonly TreeNode[]): Promise<void> {
	const query = nodes[0]?.subject ?? ''
	const start = performance.now()
	let first: number | undefined
	let count = 0
	const listening = client.connection.onProgress(LINES, 'lines', (lines) => {
		first ??= performance.now() - start
		count += lines.length
	})
	const matching = { hamza: 'ignore', marks: 'ignore', clitics: 'ignore' }
	const order = { folder, query, matching, width: 80, most: 20_000, partialResultToken: 'lines' }
	await client.connection.sendRequest('warraq/concordance', order)
	listening.dispose()
	say('concordance of a word, the first lines', first ?? Number.NaN)
	say(`concordance of a word, all ${count} lines`, performance.now() - start)
}

const tree = (client: LspClient, parent: readonly string[], name = 'entities') =>
	client.connection.sendRequest<TreePage>('warraq/tree', {
		folder,
		tree: name,
		parent,
		offset: 0,
		limit: 100,
	})

async function timesOf(questions: readonly (() => Promise<unknown>)[]): Promise<number[]> {
	const times: number[] = []
	for (const ask of questions) {
		const start = performance.now()
		await ask()
		times.push(performance.now() - start)
	}
	return times
}

/** What of the server lies in memory, all threads together, where the system says so. */
function sayMemory({ pid }: LspClient, when: string): void {
	const status = `/proc/${pid}/status`
	if (!existsSync(status)) return
	const kilobytes = /VmRSS:\s*(\d+)/u.exec(readFileSync(status, 'utf8'))?.[1]
	console.log(`  memory ${when}: RSS ${(Number(kilobytes) / 1000).toFixed(0)} MB`)
}

function sayTimes(what: string, times: readonly number[]): void {
	const sorted = [...times].sort((a, b) => a - b)
	const late = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
	console.log(
		`  ${what.padEnd(52)} p50 ${median(times).toFixed(1)} ms, p95 ${late.toFixed(1)} ms (${times.length})`,
	)
}

function say(what: string, time: number): void {
	console.log(`  ${what.padEnd(52)} ${time.toFixed(0)} ms`)
}

function after(flag: string): string | undefined {
	const at = process.argv.indexOf(flag)
	return at === -1 ? undefined : process.argv[at + 1]
}
