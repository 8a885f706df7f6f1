import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { LIKE_VS_CODE, LspClient } from '../support/lsp-client.ts'

const DATED = { date: '2019-12-29' }
const OTHER = { accept: ['x'] }

describe('articles that are moved', () => {
	let folder: string
	let client: LspClient

	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'warraq-'))
		const fileOperations = { willRename: true }
		client = await LspClient.start({
			folder: pathToFileURL(folder).href,
			capabilities: {
				...LIKE_VS_CODE,
				workspace: { ...LIKE_VS_CODE.workspace, fileOperations },
			},
		})
	})

	afterEach(async () => {
		await client.stop()
		rmSync(folder, { recursive: true })
	})

	const uri = (path: string) => pathToFileURL(join(folder, path)).href

	function write(path: string, articles: object): void {
		mkdirSync(dirname(join(folder, path)), { recursive: true })
		writeFileSync(join(folder, path), JSON.stringify({ articles }, undefined, '\t'))
	}

	/** The articles of each file that an edit changes, as they are after it. */
	function after(edit: WorkspaceEdit | null): Record<string, unknown> {
		const changed = (edit?.documentChanges ?? []) as TextDocumentEdit[]
		return Object.fromEntries(
			changed.flatMap(({ textDocument, edits }) =>
				textDocument ? [articlesAfter(textDocument.uri, edits as TextEdit[])] : [],
			),
		)
	}

	function articlesAfter(of: string, edits: TextEdit[]): [path: string, articles: unknown] {
		const text = textAt(fileURLToPath(of))
		const changed = TextDocument.applyEdits(TextDocument.create(of, '', 0, text), edits)
		return [decodeURI(of.slice(uri('').length + 1)), JSON.parse(changed).articles]
	}

	const rename = (...moves: readonly (readonly [string, string])[]) =>
		client.connection.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', {
			files: moves.map(([from, to]) => ({ oldUri: uri(from), newUri: uri(to) })),
		})

	it('keep their entries under their new names', async () => {
		write('warraq.json', { 'a.txt': DATED, 'b.txt': OTHER })
		assert.deepEqual(after(await rename(['a.txt', 'مقال جديد.txt'])), {
			'warraq.json': { 'مقال جديد.txt': DATED, 'b.txt': OTHER },
		})
	})

	it('keep them in a folder that is renamed', async () => {
		write('warraq.json', {
			'بيروت/a.txt': DATED,
			'بيروت 2/b.txt': OTHER,
		})
		const renamed = after(await rename(['بيروت', 'tunis']))
		assert.deepEqual(renamed, {
			'warraq.json': { 'tunis/a.txt': DATED, 'بيروت 2/b.txt': OTHER },
		})
	})

	it('take them to another corpus, or to a new one', async () => {
		write('one/warraq.json', { 'a.txt': DATED, 'b.txt': OTHER })
		write('two/warraq.json', { 'c.txt': OTHER })
		assert.deepEqual(after(await rename(['one/a.txt', 'two/in/a.txt'], ['one/b.txt', 'b.txt'])), {
			'one/warraq.json': {},
			'two/warraq.json': { 'c.txt': OTHER, 'in/a.txt': DATED },
			'warraq.json': { 'b.txt': OTHER },
		})
	})

	it('change nothing where nothing is said of them', async () => {
		write('warraq.json', { 'a.txt': DATED })
		assert.deepEqual(await rename(['b.txt', 'c.txt'], ['warraq.json', 'w.json']), {})
		write('two/warraq.json', {})
		assert.deepEqual(await rename(['b.txt', 'two/c.txt']), {})
	})

	it('keep what is said of them where it cannot be written', async () => {
		write('warraq.json', { 'a.txt': DATED, 'b.txt': OTHER })
		write('two/warraq.json', {})
		writeFileSync(join(folder, 'two', 'warraq.json'), '{ "articles": ')
		assert.deepEqual(after(await rename(['a.txt', 'two/a.txt'], ['b.txt', 'c.txt'])), {
			'warraq.json': { 'a.txt': DATED, 'c.txt': OTHER },
		})
		assert.deepEqual(await rename(['two/a.txt', 'd.txt']), {})
	})

	it('are asked about by those who can ask only', async () => {
		assert.ok(client.initialized.capabilities.workspace?.fileOperations?.willRename)
		const other = await LspClient.start()
		assert.equal(other.initialized.capabilities.workspace?.fileOperations?.willRename, undefined)
		await other.stop()
	})
})

function textAt(path: string): string {
	try {
		return readFileSync(path, 'utf8')
	} catch {
		return ''
	}
}
