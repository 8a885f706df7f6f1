import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
	CancellationTokenSource,
	type CodeAction,
	type Diagnostic,
	type DocumentDiagnosticReport,
	LSPErrorCodes,
	type SymbolInformation,
	type TextDocumentEdit,
	type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { LIKE_VS_CODE, LspClient, SERVER, type Setup } from '../support/lsp-client.ts'
import { utf32 } from '../support/utf-32.ts'

const URI = 'file:///news/a.txt'
const ENGLISH = /[a-z]/u
const MISSPELT = 'وافادت مصادر في القاهرة بذلك'
const MENDED = 'وأفادت مصادر في القاهرة بذلك'

/** As `client/src/node-client.ts` starts it. */
const LIKE_OUR_CLIENT = '--max-semi-space-size=2'

/** Says whether V8 took the first code that was compiled before, and ends. */
const TELL_WHETHER_TAKEN = `
	const vm = require('node:vm')
	vm.Script = class extends vm.Script {
		constructor(...given) {
			super(...given)
			require('node:fs').writeSync(1, this.cachedDataRejected ? 'refused' : 'taken')
			process.exit()
		}
	}
	require(${JSON.stringify(SERVER)})
`

describe('the start of the server', () => {
	for (const flags of [[], [LIKE_OUR_CLIENT]]) {
		it(`takes the code that the build compiled, with ${flags.join() || 'no flags'}`, () => {
			const started = spawnSync(process.execPath, [...flags, '-e', TELL_WHETHER_TAKEN])
			assert.equal(started.stdout.toString(), 'taken')
		})
	}

	it('ends with one line where nobody says how to speak', () => {
		for (const words of [[], ['--socket=none']]) {
			const { status, stderr } = spawnSync(process.execPath, [SERVER, ...words])
			assert.equal(status, 2)
			assert.match(stderr.toString(), /^warraq: [^\n]+ --stdio,[^\n]+\n$/u)
		}
	})
})

describe('the server', () => {
	let client: LspClient

	const start = async (setup: Setup = {}): Promise<void> => {
		client = await LspClient.start(setup)
	}

	afterEach(() => client.stop())

	it('offers what it can to a client like VS Code', async () => {
		await start({
			initializationOptions: { knowledgeUri: '', semanticTokens: false, locale: 'en' },
		})
		assert.deepEqual(client.initialized.capabilities, {
			textDocumentSync: { openClose: true, change: 2, save: true },
			hoverProvider: true,
			completionProvider: {},
			workspaceSymbolProvider: { resolveProvider: true },
			documentSymbolProvider: { label: 'Warraq' },
			definitionProvider: true,
			referencesProvider: true,
			documentHighlightProvider: true,
			renameProvider: { prepareProvider: true },
			codeActionProvider: {
				codeActionKinds: ['quickfix', 'source.fixAll.warraq', 'refactor.rewrite'],
			},
			workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
			foldingRangeProvider: true,
			selectionRangeProvider: true,
			diagnosticProvider: {
				identifier: 'warraq',
				interFileDependencies: false,
				workspaceDiagnostics: false,
			},
		})
	})

	it('takes back what it pushed of a text that is to be left alone', async () => {
		await start({ capabilities: {} })
		await client.open(URI, MISSPELT)
		await client.pushed(URI, (found) => found.length > 0)
		client.forget()
		await client.open('file:///news/warraq.json', '{ "detect": "off" }', 'json')
		assert.deepEqual(await client.pushed(URI), [])
	})

	it('leaves UTF-32 alone that the client took for UTF-16', async () => {
		await start()
		const text = new TextDecoder('utf-16le').decode(utf32(MISSPELT, 'le'))
		await client.open(URI, text)
		assert.deepEqual(await client.pull(URI), [])
	})

	it('offers semantic tokens, and no pulled diagnostics, to a client of little means', async () => {
		await start({ capabilities: {} })
		const { capabilities } = client.initialized
		assert.equal(capabilities.diagnosticProvider, undefined)
		assert.deepEqual(capabilities.semanticTokensProvider, {
			legend: { tokenTypes: ['type', 'namespace', 'class', 'number'], tokenModifiers: [] },
			full: { delta: true },
			range: true,
		})
	})

	it('gives an outline without branches to a client that knows no trees', async () => {
		await start({ capabilities: {} })
		await client.open(URI, MISSPELT)
		const flat = await client.ask<SymbolInformation[]>('textDocument/documentSymbol', URI)
		assert.ok(flat.length > 1)
		assert.ok(flat.every(({ location }) => location?.uri === URI))
		assert.ok(flat.some(({ containerName }) => containerName === flat[0]?.name))
	})

	it('finds, mends and is content', async () => {
		await start()
		await client.open(URI, MISSPELT)
		const found = await client.pull(URI)
		assert.deepEqual(placesOf(found), ['0:0-0:6'])
		const [fix] = await client.ask<CodeAction[]>('textDocument/codeAction', URI, {
			range: found[0]?.range,
			context: { diagnostics: found, only: ['quickfix'] },
		})
		const [change] = (fix?.edit?.documentChanges ?? []) as TextDocumentEdit[]
		assert.equal(change?.textDocument.version, 1)
		const edits = change.edits as TextEdit[]
		assert.equal(applied(MISSPELT, edits), MENDED)
		await client.change(URI, 2, ...edits.map(({ range, newText }) => ({ range, text: newText })))
		assert.deepEqual(await client.pull(URI), [])
	})

	it('does not send again what the client has', async () => {
		await start()
		await client.open(URI, MISSPELT)
		const ask = (previousResultId?: string) =>
			client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', URI, { previousResultId })
		const { resultId } = await ask()
		assert.deepEqual(await ask(resultId), { kind: 'unchanged', resultId })
		await client.change(URI, 2, { text: 'وصل الوزير' })
		assert.equal((await ask(resultId)).kind, 'full')
	})

	it('lives on when the client refuses what it said it could', async () => {
		await start()
		client.refuses = () => true
		await client.open(URI, MISSPELT)
		await client.configure({})
		await client.told('workspace/diagnostic/refresh')
		assert.deepEqual(placesOf(await client.pull(URI)), ['0:0-0:6'])
	})

	it('pushes to a client that does not pull, and clears what is closed', async () => {
		await start({ capabilities: {} })
		await client.open(URI, MISSPELT)
		assert.equal((await client.pushed(URI, (found) => found.length > 0)).length, 1)
		client.forget()
		await client.change(URI, 2, { text: 'وصل الوزير' })
		assert.deepEqual(await client.pushed(URI), [])
		client.forget()
		await client.connection.sendNotification('textDocument/didClose', {
			textDocument: { uri: URI },
		})
		assert.deepEqual(await client.pushed(URI), [])
	})

	it('reads plain texts that are Arabic, and no others', async () => {
		await start()
		await client.open(URI, MISSPELT, 'plaintext')
		await client.open('file:///news/b.txt', 'Sources said so in القاهرة today', 'plaintext')
		await client.open('file:///news/c.md', MISSPELT, 'markdown')
		assert.equal((await client.pull(URI)).length, 1)
		assert.deepEqual(await client.pull('file:///news/b.txt'), [])
		assert.deepEqual(await client.pull('file:///news/c.md'), [])
		assert.equal(
			await client.ask('textDocument/hover', 'file:///news/never-opened.txt', {
				position: { line: 0, character: 0 },
			}),
			null,
		)
	})

	it('gives up what is cancelled', async () => {
		await start()
		let answer: (settings: object) => void = () => undefined
		client.settings = new Promise((resolve) => {
			answer = resolve
		})
		await client.open(URI, MISSPELT)
		const source = new CancellationTokenSource()
		const pulled = client.connection.sendRequest(
			'textDocument/diagnostic',
			{ textDocument: { uri: URI } },
			source.token,
		)
		await client.told('workspace/configuration')
		source.cancel()
		answer({})
		await assert.rejects(pulled, { code: LSPErrorCodes.RequestCancelled })
		assert.equal((await client.pull(URI)).length, 1)
	})

	it('answers empty where it fails, says on which file, and goes on', async () => {
		await start()
		await client.open(URI, MISSPELT)
		const positions = [null]
		assert.deepEqual(await client.ask('textDocument/selectionRange', URI, { positions }), [])
		const { message } = await client.told<{ message: string }>('window/logMessage')
		assert.match(message, /TypeError[\s\S]*on file:\/\/\/news\/a\.txt$/u)
		assert.equal((await client.pull(URI)).length, 1)
	})

	it('follows the settings of each file as they change', async () => {
		await start()
		await client.open(URI, MISSPELT)
		const [found] = await client.pull(URI)
		assert.match(messageOf(found), ENGLISH)
		await client.configure({ uiLanguage: 'ar' })
		await client.told('workspace/diagnostic/refresh')
		assert.doesNotMatch(messageOf((await client.pull(URI))[0]), ENGLISH)
		await client.configure({ rules: { [String(found?.code)]: 'off' } })
		assert.deepEqual(await client.pull(URI), [])
	})

	it('falls back on a default and warns once of a wrong setting', async () => {
		await start()
		client.settings = { uiLanguage: 'fr', articleDate: '29/12/2019' }
		await client.open(URI, MISSPELT)
		await client.open('file:///news/b.txt', MISSPELT)
		assert.equal((await client.pull(URI)).length, 1)
		assert.equal((await client.pull('file:///news/b.txt')).length, 1)
		for (const name of ['uiLanguage', 'articleDate']) {
			const told = ({ message }: { message: string }) => message.includes(name)
			assert.equal(client.toldAll('window/showMessage', told).length, 1)
		}
	})

	it('takes settings from a client that cannot be asked for them', async () => {
		await start({ capabilities: {} })
		await client.configure({ uiLanguage: 'ar' })
		await client.open(URI, MISSPELT)
		const [found] = await client.pushed(URI, (diagnostics) => diagnostics.length > 0)
		assert.doesNotMatch(messageOf(found), ENGLISH)
	})

	it('tells a client of ours what every open article holds', async () => {
		await start({
			capabilities: LIKE_VS_CODE,
			initializationOptions: { knowledgeUri: '', semanticTokens: false, locale: 'ar-EG' },
		})
		await client.open('file:///news/2019-12-29.txt', 'سافر حفتر إلى القاهرة في 3 أغسطس الماضي')
		await client.pull('file:///news/2019-12-29.txt')
		assert.deepEqual(await client.told('warraq/analysed'), {
			uri: 'file:///news/2019-12-29.txt',
			version: 1,
			articleDate: { source: 'metadata', value: '2019-12-29', detail: '\u2068من اسم الملف\u2069' },
			counts: { PER: 1, LOC: 1, ORG: 0, DATE: 1, findings: 0 },
		})
		const groups = await client.ask<{ kind: string; values?: string[] }[]>(
			'warraq/highlights',
			'file:///news/2019-12-29.txt',
		)
		assert.deepEqual(groups.find(({ kind }) => kind === 'DATE')?.values, ['2019-08-03'])
	})

	it('ends when it is told to', async () => {
		await start()
		assert.equal(await client.stop(), 0)
		await start()
	})
})

function placesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
	return diagnostics.map(({ range: { start, end } }) =>
		[start, end].map(({ line, character }) => `${line}:${character}`).join('-'),
	)
}

function messageOf(diagnostic: Diagnostic | undefined): string {
	return String(diagnostic?.message)
}

function applied(text: string, edits: TextEdit[]): string {
	return TextDocument.applyEdits(TextDocument.create(URI, 'arabic-news', 1, text), edits)
}
