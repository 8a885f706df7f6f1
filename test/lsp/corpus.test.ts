import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
	type CompletionList,
	type Hover,
	type Location,
	ProgressType,
	type WorkspaceSymbol,
} from 'vscode-languageserver/node'
import { LOOSE } from '../../server/src/core/index.ts'
import type { ConcordanceEnd, PlacedLine } from '../../server/src/features/concordance.ts'
import type { TreeNode, TreePage } from '../../server/src/features/tree/tree-node.ts'
import { LINES } from '../../server/src/lsp/keeper/messages.ts'
import type { ArticleFindings, IndexState, Requests } from '../../server/src/lsp/protocol.ts'
import { encodeText } from '../../server/src/workspace/encode.ts'
import { LIKE_VS_CODE, LspClient } from '../support/lsp-client.ts'

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds')
const ARTICLE = 'baghdad-power.txt'
const BASRA = 'البصرة'
const USUAL = 'قال الرئيس الأميركي إن أميركا لن تنسحب\n'
const UNUSUAL = 'قال الرئيس الأمريكي إن أمريكا لن تنسحب\n'
const AMERICA = 'أميرك'
const BASRA_TYPED = 'البصره'
const TYPOS = 'سافر الوزير الى تونس ثم الى الاردن\n'
const FINDINGS = new ProgressType<readonly ArticleFindings[]>()
const PLACES = new ProgressType<readonly Location[]>()

/** To read so many takes seconds; a cancel is through in a hundredth of one. */
const MANY = 4000

describe('a corpus over LSP', () => {
	let root: string
	let folder: string
	let client: LspClient

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'warraq-corpus-'))
		cpSync(SEEDS, join(root, 'news'), { recursive: true })
		folder = pathToFileURL(join(root, 'news')).href
	})

	afterEach(async () => {
		await client.stop()
		rmSync(root, { recursive: true, force: true })
	})

	const start = async (capabilities = LIKE_VS_CODE, opened = folder): Promise<void> => {
		const storageUri = pathToFileURL(join(root, 'storage')).href
		const own = { knowledgeUri: '', semanticTokens: false, locale: 'en', storageUri }
		client = await LspClient.start({ folder: opened, capabilities, initializationOptions: own })
	}
	const build = () => client.connection.sendRequest('warraq/buildIndex', { folder })
	const tree = (name: string, parent: readonly string[] = [], more: object = {}) =>
		client.connection.sendRequest<TreePage>('warraq/tree', {
			folder,
			tree: name,
			parent,
			offset: 0,
			limit: 100,
			...more,
		})
	const phase = (wanted: IndexState['phase']) =>
		client.told<IndexState>('warraq/indexState', (state) => state.phase === wanted)
	const open = async (name: string): Promise<string> => {
		const uri = `${folder}/${name}`
		await client.open(uri, readFileSync(join(root, 'news', name), 'utf8'))
		return uri
	}

	const nameOf = (location: Location): string => location.uri.slice(folder.length + 1)

	it('is asleep until somebody asks, then tells how large it is', async () => {
		await start()
		assert.deepEqual(await tree('entities'), { nodes: [], total: 0 })
		await build()
		const ready = await phase('ready')
		assert.equal(ready.files, 11)
		assert.equal(ready.unreadable, 0)
		const [people] = (await tree('entities')).nodes
		assert.equal(people?.label, 'People')
	})

	it('wakes with the first article, unless the person wants otherwise', async () => {
		await start()
		await client.pull(await open(ARTICLE))
		assert.equal((await phase('ready')).files, 11)
	})

	it('wakes in a folder that is added, where an article is open, and sleeps when it is removed', async () => {
		const added = [{ uri: folder, name: 'news' }]
		const changed = (event: object) =>
			client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
		const symbols = () =>
			client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: BASRA })
		await start(LIKE_VS_CODE, pathToFileURL(join(root, 'storage')).href)
		await client.pull(await open(ARTICLE))
		await changed({ added, removed: [] })
		assert.equal((await phase('ready')).folder, folder)
		assert.equal((await symbols()).length, 1)
		await changed({ added: [], removed: added })
		assert.deepEqual(await symbols(), [])
		client.forget()
		await changed({ added, removed: [] })
		await phase('ready')
		assert.equal((await symbols()).length, 1)
	})

	it('stops when the person cancels, and goes on where it stopped', async () => {
		const deep = join(root, 'news', 'z')
		mkdirSync(deep)
		for (let i = 0; i < MANY; i++) writeFileSync(join(deep, `${i}.txt`), USUAL)
		await start({ ...LIKE_VS_CODE, window: { workDoneProgress: true } })
		const building = build()
		const { token } = await client.told<{ token: string }>('window/workDoneProgress/create')
		await client.connection.sendNotification('window/workDoneProgress/cancel', { token })
		await building
		assert.ok((await phase('stopped')).files < 11 + MANY)
		await build()
		assert.equal((await phase('ready')).files, 11 + MANY)
	})

	it('leaves a folder alone that is larger than the person allows', async () => {
		await start()
		client.settings = { indexLimit: 5 }
		await client.pull(await open(ARTICLE))
		assert.equal((await phase('large')).files, 6)
		assert.deepEqual(await tree('entities'), { nodes: [], total: 0 })
	})

	it('finds its entities as symbols, and one of their places', async () => {
		await start()
		await build()
		const symbols = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', {
			query: BASRA_TYPED,
		})
		const [symbol] = symbols
		assert.equal(symbol?.name, `\u2068${BASRA}\u2069`)
		const resolved = await client.connection.sendRequest<WorkspaceSymbol>(
			'workspaceSymbol/resolve',
			symbol,
		)
		assert.equal(wordAt(resolved.location as Location), BASRA)
	})

	it('leads from a tree to a place in an article', async () => {
		await start()
		await build()
		const { nodes } = await tree('entities', ['LOC'], { filter: BASRA })
		const articles = await tree('entities', (nodes[0] as TreeNode).id)
		const article = articles.nodes.find(({ place }) => place?.path === ARTICLE)
		const found = await client.connection.sendRequest<Requests['warraq/locate']['result']>(
			'warraq/locate',
			{ folder, place: article?.place },
		)
		assert.equal(found.uri, `${folder}/${ARTICLE}`)
		assert.equal(wordAt(found as Location), BASRA)
	})

	it('lists references in all articles, the open one first', async () => {
		writeFileSync(join(root, 'news', 'more.txt'), `زار الوزير مدينة ${BASRA} صباح اليوم`)
		await start()
		await build()
		const uri = await open(ARTICLE)
		const found = await client.ask<Location[]>('textDocument/references', uri, {
			position: { line: 3, character: lines(ARTICLE)[3]?.indexOf(BASRA) },
			context: { includeDeclaration: true },
		})
		assert.deepEqual(found.map(nameOf), [ARTICLE, ARTICLE, 'more.txt'])
		assert.deepEqual(found.map(wordAt), [BASRA, BASRA, BASRA])
	})

	it('sends references as they are found to a client that takes them so', async () => {
		for (let i = 100; i < 150; i++) {
			writeFileSync(join(root, 'news', `${i}.txt`), `زار الوزير مدينة ${BASRA} صباح اليوم`)
		}
		await start()
		await build()
		const uri = await open(ARTICLE)
		const partialResultToken = 'references'
		const portions: (readonly Location[])[] = []
		const listening = client.connection.onProgress(PLACES, partialResultToken, (places) => {
			portions.push(places)
		})
		const rest = await client.ask<Location[]>('textDocument/references', uri, {
			position: { line: 3, character: lines(ARTICLE)[3]?.indexOf(BASRA) },
			context: { includeDeclaration: true },
			partialResultToken,
		})
		listening.dispose()
		assert.deepEqual(rest, [])
		assert.deepEqual(portions[0]?.map(nameOf), [ARTICLE, ARTICLE])
		assert.ok((portions[1]?.length ?? 0) < 50, `${portions[1]?.length}`)
		const others = Array.from({ length: 50 }, (_, i) => `${100 + i}.txt`)
		assert.deepEqual(
			portions.slice(1).flatMap((places) => places.map(nameOf)),
			others,
		)
	})

	it('finds its way in an article of an older encoding', async () => {
		const text = `سافر الوفد أمس الأول.\nزار الوزير مدينة ${BASRA} صباح اليوم`
		const bytes = encodeText(text, { encoding: 'windows-1256', hasBom: false })
		writeFileSync(join(root, 'news', 'old.txt'), bytes)
		await start()
		await build()
		const found = await client.ask<Location[]>('textDocument/references', await open(ARTICLE), {
			position: { line: 3, character: lines(ARTICLE)[3]?.indexOf(BASRA) },
			context: { includeDeclaration: true },
		})
		const from = { line: 1, character: text.split('\n')[1]?.indexOf(BASRA) }
		assert.deepEqual(found.at(-1)?.uri, `${folder}/old.txt`)
		assert.deepEqual(found.at(-1)?.range.start, from)
	})

	it('counts an entity in a hover', async () => {
		writeFileSync(join(root, 'news', 'more.txt'), `زار الوزير مدينة ${BASRA} صباح اليوم`)
		await start()
		await build()
		const hover = await client.ask<Hover>('textDocument/hover', await open(ARTICLE), {
			position: { line: 3, character: lines(ARTICLE)[3]?.indexOf(BASRA) },
		})
		assert.match((hover.contents as { value: string }).value, /Mentions .*3.*, articles .*2/u)
	})

	it('gives out a concordance, of words and of an entity', async () => {
		await start()
		await build()
		const words = await concord({ query: BASRA_TYPED })
		assert.deepEqual(
			words.lines.map(({ path, keyword }) => `${path} ${keyword}`),
			[`${ARTICLE} ${BASRA}`, `${ARTICLE} ${BASRA}`],
		)
		assert.ok(words.end.isComplete)
		const { nodes } = await tree('entities', ['LOC'], { filter: BASRA })
		const [kind, key] = nodes[0]?.id ?? []
		const mentions = await concord({ entity: { kind, key } })
		assert.deepEqual(mentions.lines, words.lines)
		assert.equal(mentions.end.articles, 1)
	})

	it('stops a concordance at the number of lines asked for', async () => {
		await start()
		const { lines: found, end } = await concord({ query: BASRA, most: 1 })
		assert.equal(found.length, 1)
		assert.ok(!end.isComplete)
	})

	for (const isIndexed of [true, false]) {
		it(`finds what is wrong in the folder ${isIndexed ? 'by' : 'without'} its index`, async () => {
			mkdirSync(join(root, 'news', 'wrong'))
			for (const name of ['a', 'b'])
				writeFileSync(join(root, 'news', 'wrong', `${name}.txt`), TYPOS)
			writeFileSync(join(root, 'news', 'wrong', 'english.txt'), 'Nothing to see here.\n')
			await start()
			if (isIndexed) await build()
			const { found, end } = await check({ rules: ['hamza-missing'] })
			const [first, ...others] = found.filter(({ uri }) => uri.includes('/wrong/'))
			assert.equal(first?.uri, `${folder}/wrong/a.txt`)
			assert.deepEqual(
				others.map(({ uri }) => uri),
				[`${folder}/wrong/b.txt`],
			)
			const own = await client
				.open(`${folder}/wrong/a.txt`, TYPOS)
				.then(() => client.pull(`${folder}/wrong/a.txt`))
			const wanted = own.filter(({ code }) => code === 'hamza-missing')
			assert.ok(wanted.length > 1)
			assert.deepEqual(first?.diagnostics, wanted)
			const findings = found.flatMap(({ diagnostics }) => diagnostics).length
			assert.deepEqual(end, { isComplete: true, findings, articles: found.length, unreadable: 0 })
		})
	}

	it('passes over what is less than a warning, unless its rule is asked for', async () => {
		writeFileSync(join(root, 'news', 'quiet.txt'), `${USUAL}وصل الوفد يوم الأحد\n`)
		await start()
		await build()
		const article = `${folder}/quiet.txt`
		assert.deepEqual((await check({ rules: [], article })).found, [])
		const [quiet] = (await check({ rules: ['article-date-missing'], article })).found
		assert.deepEqual(
			quiet?.diagnostics.map(({ severity }) => severity),
			[3],
		)
	})

	it('checks one article alone, and no more than is asked for', async () => {
		for (const name of ['a', 'b', 'c']) writeFileSync(join(root, 'news', `${name}.txt`), TYPOS)
		await start()
		await build()
		const one = await check({ rules: [], article: `${folder}/b.txt` })
		assert.deepEqual(
			one.found.map(({ uri }) => uri),
			[`${folder}/b.txt`],
		)
		const first = await check({ rules: ['hamza-missing'], most: 1 })
		assert.equal(first.found.length, 1)
		assert.equal(first.end?.isComplete, false)
		const none = await check({ rules: ['tatweel'], article: `${folder}/b.txt` })
		assert.deepEqual(none, {
			found: [],
			end: { isComplete: true, findings: 0, articles: 0, unreadable: 0 },
		})
	})

	it('finds what another program has written since, though nobody told of it', async () => {
		writeFileSync(join(root, 'news', 'a.txt'), TYPOS)
		await start()
		await build()
		writeFileSync(join(root, 'news', 'later.txt'), TYPOS)
		const { found } = await check({ rules: [] })
		assert.ok(found.some(({ uri }) => uri === `${folder}/later.txt`))
	})

	const check = async (order: object) => {
		const found: ArticleFindings[] = []
		const partialResultToken = 'findings'
		const listening = client.connection.onProgress(FINDINGS, partialResultToken, (more) => {
			found.push(...more)
		})
		const end = await client.connection.sendRequest<Requests['warraq/checkFolder']['result']>(
			'warraq/checkFolder',
			{ folder, most: 100, partialResultToken, ...order },
		)
		listening.dispose()
		return { found, end }
	}

	const concord = async (order: object) => {
		const found: PlacedLine[] = []
		const partialResultToken = 'lines'
		const listening = client.connection.onProgress(LINES, partialResultToken, (more) => {
			found.push(...more)
		})
		const end = await client.connection.sendRequest<ConcordanceEnd>('warraq/concordance', {
			folder,
			query: '',
			matching: LOOSE,
			width: 60,
			most: 100,
			partialResultToken,
			...order,
		})
		listening.dispose()
		return { lines: found, end }
	}

	it('judges an article by what its source writes, once that is known', async () => {
		mkdirSync(join(root, 'news', 'beirut'))
		for (let i = 0; i < 12; i++) writeFileSync(join(root, 'news', 'beirut', `${i}.txt`), USUAL)
		await start()
		const uri = `${folder}/beirut/new.txt`
		await client.open(uri, UNUSUAL)
		assert.deepEqual(await client.pull(uri), [])
		await build()
		await client.told('workspace/diagnostic/refresh')
		const [finding] = await client.pull(uri)
		assert.equal(finding?.code, 'variant-stem')
		assert.match(`${finding?.message}`, /the folder .*beirut.* writes .*24.* times against/u)
		const { nodes } = await tree('findings')
		assert.deepEqual(
			nodes.filter(({ label }) => label === 'variant-stem'),
			[],
		)
	})

	it('measures the house style of a folder that has no index', async () => {
		for (let i = 0; i < 6; i++) writeFileSync(join(root, 'news', `${i}.txt`), USUAL)
		await start()
		const style = await client.connection.sendRequest<Requests['warraq/measureStyle']['result']>(
			'warraq/measureStyle',
			{ folder },
		)
		const { america, europe } = style ?? {}
		assert.deepEqual([america, europe], [AMERICA, undefined])
	})

	it('completes known names', async () => {
		await start()
		await build()
		const uri = `${folder}/new.txt`
		const text = 'وصل الوزير إلى والبص'
		await client.open(uri, text)
		const { items } = await client.ask<CompletionList>('textDocument/completion', uri, {
			position: { line: 0, character: text.length },
		})
		assert.equal(items[0]?.label, `\u2068${BASRA}\u2069`)
		const edit = items[0]?.textEdit as { range: Location['range']; newText: string }
		assert.equal(edit.newText, BASRA)
		assert.equal(edit.range.start.character, text.indexOf('البص'))
	})

	it('says what an editor shows, not what the file says', async () => {
		await start()
		await build()
		const uri = `${folder}/new.txt`
		await client.open(uri, `زار الوزير مدينة ${BASRA} صباح اليوم`)
		await client.pull(uri)
		const shown = async () => {
			const { nodes } = await tree('entities', ['LOC'], { filter: BASRA })
			return nodes[0]?.description === '3'
		}
		while (!(await shown())) await new Promise((resolve) => setTimeout(resolve, 50))
	})

	it('is kept on disk, and notices what changed meanwhile', async () => {
		await start()
		await build()
		await client.stop()
		writeFileSync(join(root, 'news', 'more.txt'), `زار الوزير مدينة ${BASRA} صباح اليوم`)
		await start()
		client.settings = { indexLimit: 0 }
		await client.pull(await open(ARTICLE))
		assert.equal((await phase('ready')).files, 12)
	})

	it('serves two editors at once, and one after the other', async () => {
		await start()
		await build()
		const first = client
		await start()
		await build()
		assert.equal((await phase('ready')).files, 11)
		const [people] = (await tree('entities')).nodes
		writeFileSync(join(root, 'news', 'more.txt'), `زار الوزير مدينة ${BASRA} صباح اليوم`)
		for (const each of [first, client]) {
			await each.connection.sendNotification('warraq/focused')
			await each.told<IndexState>('warraq/indexState', ({ files }) => files === 12)
		}
		await first.stop()
		assert.equal((await tree('entities')).nodes[0]?.label, people?.label)
		await client.stop()
		await start()
		await build()
		assert.equal((await phase('ready')).files, 12)
	})

	it('looks again when a corpus file or the settings say what names are', async () => {
		await start()
		await build()
		const find = async () => (await tree('entities', ['LOC'], { filter: BASRA })).nodes.length
		const found = async (count: number) => {
			while ((await find()) !== count) await new Promise((resolve) => setTimeout(resolve, 50))
		}
		await found(1)
		const file = join(root, 'news', 'warraq.json')
		writeFileSync(file, JSON.stringify({ names: { ignore: [BASRA] } }))
		const changes = [{ uri: `${folder}/warraq.json`, type: 1 }]
		await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
		await found(0)
		rmSync(file)
		const gone = [{ uri: `${folder}/warraq.json`, type: 3 }]
		await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: gone })
		await found(1)
		await client.configure({ names: { ignore: [BASRA] } })
		await found(0)
	})

	it('looks again when the editor has the focus', async () => {
		await start()
		await build()
		rmSync(join(root, 'news', ARTICLE))
		await client.connection.sendNotification('warraq/focused')
		await client.told<IndexState>('warraq/indexState', ({ files }) => files === 10)
		assert.deepEqual((await tree('entities', ['LOC'], { filter: BASRA })).nodes, [])
	})

	function lines(name: string): readonly string[] {
		return readFileSync(join(root, 'news', name), 'utf8').split('\n')
	}

	function wordAt({ uri, range }: Location): string | undefined {
		const { start: from, end } = range
		return lines(uri.slice(folder.length + 1))[from.line]?.slice(from.character, end.character)
	}
})
