import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
	ApplyWorkspaceEditParams,
	ClientCapabilities,
	CodeAction,
	Command,
} from 'vscode-languageserver/node'
import { LIKE_VS_CODE, LspClient } from '../support/lsp-client.ts'

/** A name, a spelling and a date that each have actions with commands; days stand in the file name. */
const TEXT = 'سافر محمد الى تونس في 3 أغسطس'
const WORDS = TEXT.split(' ')
const FILE = 'ali-29-12-2019.txt'
const SHOW_ALL = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** Applies edits and makes files, as Neovim and others do. */
const ABLE: ClientCapabilities = {
	workspace: {
		applyEdit: true,
		workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
	},
}

describe('the commands of code actions', () => {
	let folder: string
	let client: LspClient

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'warraq-'))
		writeFileSync(join(folder, 'warraq.json'), '{ "fileNameDate": [] }\n')
	})

	afterEach(async () => {
		await client.stop()
		rmSync(folder, { recursive: true })
	})

	const uri = (path: string) => pathToFileURL(join(folder, path)).href

	async function begin(capabilities: ClientCapabilities, initializationOptions?: object) {
		client = await LspClient.start({
			folder: pathToFileURL(folder).href,
			capabilities,
			...(initializationOptions ? { initializationOptions } : {}),
		})
		await client.open(uri(FILE), TEXT)
	}

	/** The commands of all actions at the words of the text, without repetition. */
	async function commands(): Promise<readonly Command[]> {
		const found = new Map<string, Command>()
		for (const word of WORDS) {
			const position = { line: 0, character: TEXT.indexOf(word) }
			const actions = await client.ask<readonly CodeAction[]>(
				'textDocument/codeAction',
				uri(FILE),
				{ range: { ...SHOW_ALL, start: position, end: position }, context: { diagnostics: [] } },
			)
			for (const { command } of actions) {
				if (command) found.set(JSON.stringify([command.command, command.arguments]), command)
			}
		}
		return [...found.values()]
	}

	const run = ({ command, arguments: given }: Command) =>
		client.connection.sendRequest('workspace/executeCommand', { command, arguments: given })

	it('are all offered to a client of ours, which has them', async () => {
		await begin(LIKE_VS_CODE, { knowledgeUri: '', semanticTokens: false, locale: 'en' })
		const names = new Set((await commands()).map(({ command }) => command))
		assert.deepEqual(
			[...names].sort(),
			['acceptSpelling', 'copyText', 'judgeName', 'setArticleDate'].map((name) => `warraq.${name}`),
		)
		assert.equal(client.initialized.capabilities.executeCommandProvider, undefined)
	})

	it('are run by the server for others, each with an edit of warraq.json', async () => {
		await begin(ABLE)
		const offered = await commands()
		const { executeCommandProvider } = client.initialized.capabilities
		const said: string[] = []
		for (const command of offered) {
			assert.ok(executeCommandProvider?.commands.includes(command.command), command.command)
			client.forget()
			assert.equal(await run(command), null)
			const { edit } = await client.told<ApplyWorkspaceEditParams>('workspace/applyEdit')
			assert.ok(JSON.stringify(edit).includes(uri('warraq.json')))
			said.push(command.command)
		}
		assert.deepEqual(
			[...new Set(said)].sort(),
			['acceptSpelling', 'judgeName', 'setArticleDate'].map((name) => `warraq.${name}`),
		)
	})

	it('make a file where there is none, if the client can', async () => {
		rmSync(join(folder, 'warraq.json'))
		await begin(ABLE)
		const [first] = await commands()
		assert.ok(first)
		await run(first)
		const { edit } = await client.told<ApplyWorkspaceEditParams>('workspace/applyEdit')
		assert.ok('kind' in (edit.documentChanges?.[0] ?? {}))
	})

	it('give plain changes to a client that knows no others, and say what it cannot do', async () => {
		await begin({ workspace: { applyEdit: true } })
		const [first] = await commands()
		assert.ok(first)
		await run(first)
		const { edit } = await client.told<ApplyWorkspaceEditParams>('workspace/applyEdit')
		assert.deepEqual(Object.keys(edit), ['changes'])
		assert.deepEqual(Object.keys(edit.changes ?? {}), [uri('warraq.json')])
		rmSync(join(folder, 'warraq.json'))
		await client.connection.sendNotification('textDocument/didSave', {
			textDocument: { uri: uri(FILE) },
		})
		await assert.rejects(run(first), /make an empty one first/u)
	})

	it('say that the client refused', async () => {
		await begin(ABLE)
		const [first] = await commands()
		assert.ok(first)
		client.appliesEdits = false
		await assert.rejects(run(first), /is as it was/u)
		await assert.rejects(run({ ...first, command: 'warraq.nonsense' }), /no command/u)
	})

	it('are not offered to a client that applies no edits', async () => {
		await begin({})
		assert.deepEqual(await commands(), [])
	})
})
