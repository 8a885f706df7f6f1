import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
	Hover,
	RegistrationParams,
	TextDocumentEdit,
	TextEdit,
	WorkspaceEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { packSections, unpackSections } from '../../server/src/core/index.ts'
import { readCorpusFile } from '../../server/src/workspace/corpus-file.ts'
import { LspClient, SERVER } from '../support/lsp-client.ts'

const dated = (date: string): string => JSON.stringify({ file: 'a.txt', date })
const TEXT = 'زار مصر في 3 أغسطس الماضي'

describe('a corpus on disk', () => {
	let folder: string
	let client: LspClient

	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'warraq-'))
		client = await LspClient.start({ folder: pathToFileURL(folder).href })
	})

	afterEach(async () => {
		await client.stop()
		rmSync(folder, { recursive: true })
	})

	it('dates its articles, and others again when its warraq.json changes', async () => {
		write('warraq.json', '{"articles": {"old/a.txt": {"date": "2019-12-29"}}}')
		await client.open(uri('old/a.txt'), TEXT)
		assert.equal(await dateOf('old/a.txt'), '2019-08-03')
		write('warraq.json', '{"articles": {"old/a.txt": {"date": "2014-12-29"}}}')
		await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
			changes: [{ uri: uri('warraq.json'), type: 2 }],
		})
		await client.told('workspace/diagnostic/refresh')
		assert.equal(await dateOf('old/a.txt'), '2014-08-03')
	})

	for (const [name, first, second] of [
		['meta/dates.tsv', 'file\tdate\na.txt\t2019-12-29\n', 'file\tdate\na.txt\t2014-12-29\n'],
		['meta/[all].jsonl', dated('2019-12-29'), dated('2014-12-29')],
	] as const) {
		it(`dates them again when its manifest ${name} changes`, async () => {
			write(name, first)
			write('warraq.json', JSON.stringify({ manifest: name }))
			await client.open(uri('a.txt'), TEXT)
			assert.equal(await dateOf('a.txt'), '2019-08-03')
			const { registrations } = await client.told<RegistrationParams>(
				'client/registerCapability',
				(params) => JSON.stringify(params).includes('meta'),
			)
			const pattern = name.slice('meta/'.length).replace(/[[\]]/gu, '?')
			assert.deepEqual(
				registrations.map(({ registerOptions }) => registerOptions),
				[{ watchers: [{ globPattern: { baseUri: uri('meta/'), pattern } }] }],
			)
			write(name, second)
			await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
				changes: [{ uri: uri(name), type: 2 }],
			})
			await client.told('workspace/diagnostic/refresh')
			assert.equal(await dateOf('a.txt'), '2014-08-03')
		})
	}

	it('is read as its warraq.json stands in the editor', async () => {
		write('warraq.json', '{}')
		await client.open(uri('a.txt'), TEXT)
		assert.equal(await dateOf('a.txt'), 'XXXX-08-03')
		await client.open(
			uri('warraq.json'),
			'{"articles": {"a.txt": {"date": "2019-12-29"}}}',
			'jsonc',
		)
		await client.told('workspace/diagnostic/refresh')
		assert.equal(await dateOf('a.txt'), '2019-08-03')
	})

	it('shows the errors of its warraq.json in that file, and goes by the rest', async () => {
		write(
			'warraq.json',
			'{"house": {"abd": "splt"},\n "articles": {"a.txt": {"date": "2019-12-29"}}}',
		)
		await client.open(uri('a.txt'), TEXT)
		assert.equal(await dateOf('a.txt'), '2019-08-03')
		const found = await client.pushed(uri('warraq.json'), ({ length }) => length > 0)
		assert.deepEqual(
			found.map(({ range, source }) => [range.start, range.end, source]),
			[[{ line: 0, character: 18 }, { line: 0, character: 24 }, 'warraq']],
		)
		client.forget()
		await client.open(uri('warraq.json'), '{', 'jsonc')
		assert.ok((await client.pushed(uri('warraq.json'))).length > 0)
		client.forget()
		await client.change(uri('warraq.json'), 2, { text: '{}' })
		assert.deepEqual(await client.pushed(uri('warraq.json')), [])
	})

	it('says why its warraq.json cannot be read, and writes nothing over it', async () => {
		mkdirSync(join(folder, 'warraq.json'))
		await client.open(uri('a.txt'), TEXT)
		assert.equal(await dateOf('a.txt'), 'XXXX-08-03')
		const [told] = await client.pushed(uri('warraq.json'), ({ length }) => length > 0)
		assert.match(`${told?.message}`, /warraq\.json.*folder/u)
		await assert.rejects(
			client.ask('warraq/setArticleDate', uri('a.txt'), { date: '2019-12-29' }),
			/warraq\.json cannot be read/u,
		)
	})

	it('takes the date of an article into its warraq.json', async () => {
		write('warraq.json', '{\n\t// ours\n\t"rules": {}\n}\n')
		await client.open(uri('a.txt'), TEXT)
		const edit = await client.ask<WorkspaceEdit>('warraq/setArticleDate', uri('a.txt'), {
			date: '2019-12-29',
		})
		const [change] = edit.documentChanges as TextDocumentEdit[]
		assert.equal(change?.textDocument.uri, uri('warraq.json'))
	})

	it('comes to be where the first date is set', async () => {
		await client.open(uri('deep/a.txt'), TEXT)
		const edit = await client.ask<WorkspaceEdit>('warraq/setArticleDate', uri('deep/a.txt'), {
			date: '2019-12-29',
		})
		const [creation, change] = edit.documentChanges as [object, TextDocumentEdit]
		assert.deepEqual(creation, {
			kind: 'create',
			uri: uri('warraq.json'),
			options: { ignoreIfExists: true },
		})
		const [text] = change.edits as { newText: string }[]
		assert.deepEqual(JSON.parse(text?.newText ?? ''), {
			articles: { 'deep/a.txt': { date: '2019-12-29' } },
		})
	})

	it('takes it also where it was empty until then, and only marked the folder', async () => {
		for (const [name, text] of [
			['empty', ''],
			['blank', '\ufeff\n'],
			['comment', '// ours\n'],
		] as const) {
			write(`${name}/warraq.json`, text)
			await client.open(uri(`${name}/a.txt`), TEXT)
			const edit = await client.ask<WorkspaceEdit>('warraq/setArticleDate', uri(`${name}/a.txt`), {
				date: '2019-12-29',
			})
			const [change] = edit.documentChanges as TextDocumentEdit[]
			const written = TextDocument.applyEdits(
				TextDocument.create('', '', 0, text.replace('\ufeff', '')),
				change?.edits as TextEdit[],
			)
			assert.deepEqual(readCorpusFile(written), {
				settings: { articles: { 'a.txt': { date: '2019-12-29' } } },
				problems: [],
			})
			if (name === 'comment') assert.match(written, /^\/\/ ours\n/u)
		}
	})

	it('takes no date that is none, and no edit of a file that cannot be read', async () => {
		await client.open(uri('a.txt'), TEXT)
		await assert.rejects(
			client.ask('warraq/setArticleDate', uri('a.txt'), { date: '2019-02-30' }),
			/2019-02-30/u,
		)
		await client.open(uri('warraq.json'), '{ "articles": ', 'jsonc')
		await assert.rejects(
			client.ask('warraq/setArticleDate', uri('a.txt'), { date: '2019-12-29' }),
			/warraq\.json/u,
		)
	})

	it('takes a spelling to accept into its warraq.json, and goes by it', async () => {
		const text = 'سافر الوزير الى تونس'
		write('warraq.json', '{\n\t// ours\n\t"accept": ["ان"]\n}\n')
		await client.open(uri('a.txt'), text)
		const edit = await client.ask<WorkspaceEdit>('warraq/acceptSpelling', uri('a.txt'), {
			form: 'الى',
		})
		const [change] = edit.documentChanges as TextDocumentEdit[]
		assert.equal(change?.textDocument.uri, uri('warraq.json'))
		assert.ok(change.edits.some((each) => 'newText' in each && each.newText.includes('الى')))
		assert.deepEqual(await codesIn('a.txt'), ['hamza-missing'])
		await client.open(uri('warraq.json'), JSON.stringify({ accept: ['الى'] }), 'jsonc')
		await client.told('workspace/diagnostic/refresh')
		assert.deepEqual(await codesIn('a.txt'), [])
	})

	it('takes a spelling that is right in one article, and finds it in the next', async () => {
		const text = 'سافر الوزير الى تونس'
		await client.open(uri('a.txt'), text)
		await client.open(uri('deep/a.txt'), text)
		const edit = await client.ask<WorkspaceEdit>('warraq/acceptSpelling', uri('deep/a.txt'), {
			form: 'الى',
			scope: 'article',
		})
		assert.match(JSON.stringify(edit), /warraq\.json.*deep\/a\.txt.*accept.*الى/u)
		const articles = { 'deep/a.txt': { accept: ['الى'] } }
		await client.open(uri('warraq.json'), JSON.stringify({ articles }), 'jsonc')
		await client.told('workspace/diagnostic/refresh')
		assert.deepEqual(await codesIn('deep/a.txt'), [])
		assert.deepEqual(await codesIn('a.txt'), ['hamza-missing'])
	})

	it('takes what a form names into its warraq.json, and goes by it', async () => {
		const text = 'سافر الوزير إلى بئر الورد'
		await client.open(uri('a.txt'), text)
		const edit = await client.ask<WorkspaceEdit>('warraq/judgeName', uri('a.txt'), {
			form: 'بئر الورد',
			judgement: 'LOC',
			scope: 'article',
		})
		assert.match(JSON.stringify(edit), /warraq\.json.*a\.txt.*LOC.*بئر الورد/u)
		const names = { add: { LOC: ['بئر الورد'] } }
		await client.open(
			uri('warraq.json'),
			JSON.stringify({ articles: { 'a.txt': { names } } }),
			'jsonc',
		)
		await client.told('workspace/diagnostic/refresh')
		const marked = await client.ask<readonly { kind: string; ranges: unknown[] }[]>(
			'warraq/highlights',
			uri('a.txt'),
		)
		assert.equal(marked.find(({ kind }) => kind === 'LOC')?.ranges.length, 1)
		await assert.rejects(
			client.ask('warraq/judgeName', uri('a.txt'), {
				form: ' ',
				judgement: 'LOC',
				scope: 'corpus',
			}),
			/no name/u,
		)
	})

	it('is left alone where its warraq.json says so', async () => {
		write('warraq.json', '{"detect": "off"}')
		await client.open(uri('a.txt'), TEXT)
		assert.equal(await dateOf('a.txt'), undefined)
	})

	function write(path: string, text: string): void {
		mkdirSync(dirname(join(folder, path)), { recursive: true })
		writeFileSync(join(folder, path), text)
	}

	function uri(path: string): string {
		return pathToFileURL(join(folder, path)).href
	}

	/** The codes of what is found in an article, in order. */
	async function codesIn(path: string): Promise<unknown[]> {
		return (await client.pull(uri(path))).map(({ code }) => code)
	}

	/** The value that a hover over the date of `TEXT` tells. */
	async function dateOf(path: string): Promise<string | undefined> {
		const hover = await client.ask<Hover | null>('textDocument/hover', uri(path), {
			position: { line: 0, character: TEXT.indexOf('3') },
		})
		const { value = '' } = (hover?.contents ?? {}) as { value?: string }
		return /^\*\*([\dX]\S*)\*\*/mu.exec(value)?.[1]
	}
})

describe('the server without its knowledge file', () => {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-'))
	let client: LspClient

	before(async () => {
		for (const file of ['server.js', 'server-main.js']) {
			cpSync(join(dirname(SERVER), file), join(folder, file))
		}
		client = await LspClient.start({ server: join(folder, 'server.js') })
	})

	after(async () => {
		await client.stop()
		rmSync(folder, { recursive: true })
	})

	it('says so once and answers empty', async () => {
		await client.open('file:///a.txt', TEXT)
		assert.deepEqual(await client.pull('file:///a.txt'), [])
		assert.deepEqual(await client.pull('file:///a.txt'), [])
		const said = client.toldAll<{ message: string }>('window/showMessage', () => true)
		assert.equal(said.length, 1)
		assert.match(said[0]?.message ?? '', /knowledge\.bin/u)
	})

	it('says the same where that is of another version', async () => {
		const file = readFileSync(join(dirname(SERVER), 'knowledge.bin'))
		const sections = new Map(unpackSections(file))
		sections.set('build', new Uint8Array(40))
		writeFileSync(join(folder, 'knowledge.bin'), packSections(sections))
		const other = await LspClient.start({ server: join(folder, 'server.js') })
		await other.open('file:///a.txt', TEXT)
		assert.deepEqual(await other.pull('file:///a.txt'), [])
		const { message } = await other.told<{ message: string }>('window/showMessage')
		await other.stop()
		assert.match(message, /knowledge\.bin: .* another version of Warraq .* Install it again/u)
	})
})
