import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Location, ProgressType, type WorkspaceSymbol } from 'vscode-languageserver/node'
import { LAUNCH } from '../client/src/launch.ts'
import type { TreePage } from '../server/src/features/tree/tree-node.ts'
import { LINES } from '../server/src/lsp/keeper/messages.ts'
import { LspClient } from '../test/support/lsp-client.ts'
import {
	argumentAfter,
	type CorpusPlaces,
	corpusPlaces,
	indexFolder,
	isAsked,
	takeAsIs,
} from './support/corpus-places.ts'
import { median } from './support/measure.ts'
import { sayThat, sayTime, sayTimes } from './support/say.ts'

/**
 * What an editor feels of a large folder, through the built server: typing while a part of it is
 * indexed, then the whole with the index that the bench `corpus` left (which is built here where there
 * is none): how long until it answers, symbols, views, references, a concordance, and what memory the
 * server has after each. `--data DIR` names the folder; `--files N` makes one of N files, which
 * `--corpus DIR` keeps; the sample corpus when all are left out. `--questions` leaves out the typing;
 * `--as-is` takes the index that is there for ours though other code made it, to compare two versions of
 * what is asked of it. Run `npm run build` first. Goals are for 100,000 files.
 */
const DIST = join(import.meta.dirname, '..', 'dist')
const temporary = mkdtempSync(join(tmpdir(), 'warraq-bench-server-'))
const places = placesFor(argumentAfter('--data'))
const MOST_MEMORY = '250 MB'

void measureServer()

function placesFor(data: string | undefined): CorpusPlaces {
	const isMade = argumentAfter('--files') !== undefined || argumentAfter('--corpus') !== undefined
	if (data === undefined && isMade) return corpusPlaces(temporary)
	const corpus = data ?? join(import.meta.dirname, '..', 'seeds')
	return { corpus, part: corpus, storage: join(temporary, 'storage') }
}

async function measureServer(): Promise<void> {
	try {
		if (isAsked('--as-is')) takeAsIs(places)
		if (!isAsked('--questions')) {
			await withServer({ data: places.part, storage: join(temporary, 'part') }, measureTyping)
		}
		await withServer({ data: places.corpus, storage: places.storage }, measureWhole)
	} finally {
		rmSync(temporary, { recursive: true })
	}
}

interface Opened {
	readonly client: LspClient
	readonly data: string
	/** The URI of the folder. */
	readonly folder: string
	readonly article: Article
}

interface Article {
	readonly uri: string
	version: number
}

async function withServer(
	{ data, storage }: { readonly data: string; readonly storage: string },
	work: (opened: Opened) => Promise<void>,
): Promise<void> {
	const folder = pathToFileURL(data).href
	const storageUri = pathToFileURL(storage).href
	const client = await LspClient.start({
		server: join(DIST, 'server.js'),
		folder,
		initializationOptions: { knowledgeUri: '', semanticTokens: false, locale: 'en', storageUri },
		...LAUNCH,
	})
	client.settings = { index: 'manual' }
	try {
		await work({ client, data, folder, article: await openArticle(client, data) })
	} finally {
		await client.stop()
	}
}

async function openArticle(client: LspClient, data: string): Promise<Article> {
	const name = textFiles(data)[0] ?? ''
	const uri = pathToFileURL(join(data, name)).href
	await client.open(uri, readFileSync(join(data, name), 'utf8'))
	await client.pull(uri)
	return { uri, version: 1 }
}

function textFiles(data: string): readonly string[] {
	const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
	return files.filter((file) => file.endsWith('.txt')).sort()
}

async function measureTyping(opened: Opened): Promise<void> {
	const { client, article } = opened
	const idle = await typing(client, article, 40)
	const start = performance.now()
	let isBuilding = true
	const building = build(opened).then(() => {
		isBuilding = false
	})
	const busy: number[] = []
	while (isBuilding) busy.push(...(await typing(client, article, 5)))
	await building
	sayTime(`index of ${opened.data}, typing meanwhile`, performance.now() - start)
	sayMemory(client, 'once it is built')
	sayTimes('keystroke to diagnostics, idle', idle)
	sayTimes('keystroke to diagnostics, while it is built', busy)
	sayThat('building against idle', `${(median(busy) / median(idle)).toFixed(2)} x`, '2 x')
}

async function measureWhole(opened: Opened): Promise<void> {
	const { client } = opened
	const isKept = existsSync(indexFolder(places))
	if (isKept) touchSome(opened.data)
	const what = isKept ? 'index kept, 100 files changed' : 'index built'
	const start = performance.now()
	const building = build(opened)
	await firstSymbols(client, building)
	sayTime(`${what}: first symbols`, performance.now() - start, isKept ? 2000 : undefined)
	await building
	sayTime(`${what}: up to date`, performance.now() - start)
	sayMemory(client, 'once it is up to date')
	if (!isKept) sayMostMemory(client, 'while it was built')
	await measureQuestions(opened)
	const again = performance.now()
	await build(opened)
	sayTime('index brought up to date, nothing changed', performance.now() - again)
	sayMemory(client, 'in the end')
	sayMostMemory(client, 'overall')
}

const build = ({ client, folder }: Opened) =>
	client.connection.sendRequest('warraq/buildIndex', { folder })

/** Waits until the index knows a name. Throws an `Error` when it is built and knows none. */
async function firstSymbols(client: LspClient, building: Promise<unknown>): Promise<void> {
	const built = building.then(() => true)
	for (let isBuilt = false; ; isBuilt = await Promise.race([built, pause(10)])) {
		const found = await symbols(client, SOME_LETTER)
		if (found.length > 0) return
		if (isBuilt) throw new Error(`no name in this corpus begins with ${SOME_LETTER}`)
	}
}

const pause = (milliseconds: number) =>
	new Promise<boolean>((resolve) => setTimeout(resolve, milliseconds, false))

/** Some name of any corpus begins with it. */
const SOME_LETTER = 'م'

/** A space at the end of the first 100 articles: only where the bench has made them or their index. */
function touchSome(data: string): void {
	for (const file of textFiles(data).slice(0, 100)) appendFileSync(join(data, file), ' ')
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

async function measureQuestions(opened: Opened): Promise<void> {
	const { client } = opened
	const { nodes } = await tree(opened, ['LOC'])
	const names = nodes.flatMap(({ subject }) => subject ?? [])
	const lengths = [1, 2, 4, undefined]
	const queries = names.slice(0, 60).flatMap((name) => lengths.map((end) => name.slice(0, end)))
	sayTimes('symbols', await timesOf(queries.map((query) => () => symbols(client, query))), 50)
	sayMemory(client, 'after symbols')
	const rows = nodes.slice(0, 30).map((node) => () => tree(opened, node.id))
	sayTimes('rows of an entity in the view', await timesOf(rows))
	for (const name of ['variants', 'findings', 'dates']) {
		const again = () => tree(opened, [], name)
		const [first = 0, second = 0] = await timesOf([again, again])
		sayTime(`rows of the view ${name}, the first time`, first)
		sayTime(`rows of the view ${name}, again`, second)
		sayMemory(client, `after the view ${name}`)
	}
	await measureReferences(opened)
	sayMemory(client, 'after references')
	await measureConcordance(opened, names[0] ?? '')
	sayMemory(client, 'after a concordance')
}

/** The places in the first articles go to a client that takes them as they come. */
async function measureReferences({ client, article: { uri } }: Opened): Promise<void> {
	const outline = await client.ask<{ children?: { selectionRange: Location['range'] }[] }[]>(
		'textDocument/documentSymbol',
		uri,
	)
	const positions = outline.flatMap(({ children = [] }) =>
		children.map(({ selectionRange }) => selectionRange.start),
	)
	const firsts: number[] = []
	const asked = positions.slice(0, 10).map((position, i) => async () => {
		const start = performance.now()
		const partialResultToken = `references ${i}`
		let isFirst = true
		const listening = client.connection.onProgress(PLACES, partialResultToken, (found) => {
			if (!isFirst || found.every((place) => place.uri === uri)) return
			isFirst = false
			firsts.push(performance.now() - start)
		})
		const context = { includeDeclaration: true }
		const params = { position, context, partialResultToken }
		await client.ask('textDocument/references', uri, params)
		listening.dispose()
	})
	const all = await timesOf(asked)
	sayTimes('references of a name in other articles, the first', firsts, 100)
	sayTimes('references of a name, all (1,000 articles at most)', all)
}

const PLACES = new ProgressType<readonly Location[]>()

async function measureConcordance({ client, folder }: Opened, query: string): Promise<void> {
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
	sayTime('concordance of a word, the first lines', first ?? Number.NaN)
	sayTime(`concordance of a word, all ${count} lines`, performance.now() - start)
}

const symbols = (client: LspClient, query: string) =>
	client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query })

const tree = ({ client, folder }: Opened, parent: readonly string[], name = 'entities') =>
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
function sayMemory(client: LspClient, when: string): void {
	sayThat(`memory ${when}`, `${memoryOf(client, 'VmRSS')} MB`, MOST_MEMORY)
}

/** The most it ever had. */
function sayMostMemory(client: LspClient, when: string): void {
	sayThat(`memory at its most, ${when}`, `${memoryOf(client, 'VmHWM')} MB`, MOST_MEMORY)
}

function memoryOf({ pid }: LspClient, field: string): string {
	const status = `/proc/${pid}/status`
	if (!existsSync(status)) return '?'
	const kilobytes = new RegExp(`${field}:\\s*(\\d+)`, 'u').exec(readFileSync(status, 'utf8'))?.[1]
	return (Number(kilobytes) / 1000).toFixed(0)
}
