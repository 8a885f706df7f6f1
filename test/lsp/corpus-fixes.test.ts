import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { TreePage } from '../../server/src/features/tree/tree-node.ts'
import type { FixOrder, Requests } from '../../server/src/lsp/protocol.ts'
import { LspClient } from '../support/lsp-client.ts'

const APART = 'عبد الفتاح السيسي'
const JOINED = 'عبدالفتاح السيسي'
const WRONG = 'الى'
const RIGHT = 'إلى'
const FILES = 60
const STEMS = {
	east: 'أميرك',
	west: 'أمريك',
}
const AMERICAN = {
	east: 'الأميركيون',
	west: 'الأمريكيون',
}
const AMERICA = {
	east: 'أميركا',
	west: 'أمريكا',
}

describe('mending a whole folder over LSP', () => {
	let root: string
	let folder: string
	let client: LspClient

	beforeEach(async () => {
		root = mkdtempSync(join(tmpdir(), 'warraq-fixes-'))
		mkdirSync(join(root, 'news'))
		folder = pathToFileURL(join(root, 'news')).href
		const storageUri = pathToFileURL(join(root, 'storage')).href
		const own = { knowledgeUri: '', semanticTokens: false, locale: 'en', storageUri }
		client = await LspClient.start({ folder, initializationOptions: own })
	})

	afterEach(async () => {
		await client.stop()
		rmSync(root, { recursive: true, force: true })
	})

	const put = (name: string, text: string): void => writeFileSync(join(root, 'news', name), text)
	const read = (name: string): string => readFileSync(join(root, 'news', name), 'utf8')
	const ask = <Method extends keyof Requests>(method: Method, params: object = {}) =>
		client.connection.sendRequest<Requests[Method]['result']>(method, { folder, ...params })
	const plan = async (order: FixOrder) => {
		const planned = await ask('warraq/planFix', { order })
		assert.ok(planned)
		return planned
	}

	it('shows what the safe fixes of a rule would change, and changes nothing', async () => {
		const text = `سافر الوزير ${WRONG} تونس\r\nثم عاد ${WRONG} القاهرة\r\n`
		put('a.txt', text)
		put('b.txt', `سافر الوزير ${RIGHT} تونس`)
		await ask('warraq/buildIndex')
		const planned = await plan({ what: 'rules', rules: ['hamza-missing'] })
		assert.deepEqual(planned.fixes, [['hamza-missing', 2]])
		assert.equal(planned.files, 1)
		assert.ok(planned.isWhole)
		assert.equal(planned.diff, '')
		const fixed = TextDocument.applyEdits(
			TextDocument.create('', '', 0, text),
			changesOf(planned.edit.documentChanges?.[0]),
		)
		assert.equal(fixed, text.replaceAll(WRONG, RIGHT))
		assert.deepEqual(
			Object.values(planned.edit.changeAnnotations ?? {})[0]?.needsConfirmation,
			true,
		)
		assert.equal(read('a.txt'), text)
	})

	it('plans for what another program has written since, though nobody told of it', async () => {
		put('a.txt', `سافر الوزير ${WRONG} تونس`)
		await ask('warraq/buildIndex')
		put('later.txt', `سافر الوزير ${WRONG} القاهرة`)
		assert.equal((await plan({ what: 'rules', rules: ['hamza-missing'] })).files, 2)
	})

	it('changes any number of files on disk, and takes it back', async () => {
		const text = `\ufeffسافر الوزير ${WRONG} تونس\r\n`
		for (let i = 0; i < FILES; i++) put(`${i}.txt`, text)
		await ask('warraq/buildIndex')
		const order: FixOrder = { what: 'rules', rules: ['hamza-missing'] }
		const planned = await plan(order)
		assert.equal(planned.files, FILES)
		assert.ok(!planned.isWhole)
		assert.match(planned.diff, new RegExp(`^\\+.*${RIGHT}`, 'mu'))
		assert.deepEqual(await ask('warraq/fix', { order }), { files: FILES, problems: [] })
		assert.equal(read('7.txt'), text.replace(WRONG, RIGHT))
		assert.equal((await plan(order)).files, 0)
		assert.deepEqual(await ask('warraq/undoFix'), { files: FILES, left: [] })
		assert.equal(read('7.txt'), text)
		assert.equal(await ask('warraq/undoFix'), null)
	})

	it('says why it stopped, and changes nothing without a journal', async () => {
		put('a.txt', `سافر الوزير ${WRONG} تونس`)
		await ask('warraq/buildIndex')
		const [index = ''] = readdirSync(join(root, 'storage'))
		const journals = join(root, 'storage', index, 'fixes')
		writeFileSync(journals, 'in the way')
		const fixed = ask('warraq/fix', { order: { what: 'rules', rules: [] } })
		await assert.rejects(fixed, /^Error: The fix has stopped: .*EEXIST.*can be undone\.$/u)
		assert.ok(read('a.txt').includes(WRONG))
		await assert.rejects(ask('warraq/undoFix'), /^Error: Not all was taken back: .*ENOTDIR/u)
	})

	it('leaves a file alone that has changed since the fix, when that is taken back', async () => {
		put('a.txt', `سافر الوزير ${WRONG} تونس`)
		put('b.txt', `سافر الوزير ${WRONG} تونس`)
		await ask('warraq/buildIndex')
		await ask('warraq/fix', { order: { what: 'rules', rules: [] } })
		put('a.txt', 'نص جديد')
		const undone = await ask('warraq/undoFix')
		assert.equal(undone?.files, 1)
		assert.equal(undone?.left.length, 1)
		assert.equal(read('a.txt'), 'نص جديد')
	})

	it('writes a name in one way, clitics left alone', async () => {
		put('a.txt', `التقى الرئيس ${APART} الوزير`)
		put('b.txt', `التقى الرئيس ${APART} الوزير`)
		put('c.txt', `قال الرئيس ${JOINED} في بيان و${JOINED} حاضر`)
		await ask('warraq/buildIndex')
		const order: FixOrder = { what: 'forms', forms: [APART, JOINED], preferred: APART }
		await ask('warraq/fix', { order })
		assert.equal(read('c.txt'), `قال الرئيس ${APART} في بيان و${APART} حاضر`)
		assert.equal(read('a.txt'), `التقى الرئيس ${APART} الوزير`)
	})

	it('mends one article, unasked', async () => {
		const text = `سافر الوزير ${WRONG} تونس`
		put('a.txt', text)
		put('b.txt', text)
		await ask('warraq/buildIndex')
		const { edit, files } = await plan({ what: 'rules', rules: ['hamza-missing'], path: 'b.txt' })
		assert.equal(files, 1)
		assert.equal(edit.changeAnnotations, undefined)
		const [change] = edit.documentChanges as TextDocumentEdit[]
		assert.equal(change?.textDocument.uri, `${folder}/b.txt`)
		const fixed = TextDocument.applyEdits(TextDocument.create('', '', 0, text), changesOf(change))
		assert.equal(fixed, text.replace(WRONG, RIGHT))
	})

	it('writes a word as it is chosen, in all its forms, and writes the choice down', async () => {
		put('a.txt', `قال ${AMERICAN.east} إن ${AMERICA.east} بعيدة`)
		put('b.txt', `قال ${AMERICAN.west} إن ${AMERICA.west} بعيدة`)
		put('warraq.json', '{}\n')
		await ask('warraq/buildIndex')
		const tree = { tree: 'variants', parent: [], offset: 0, limit: 10 }
		const [word] = (await ask('warraq/tree', tree)).nodes
		assert.equal(word?.kind, 'choice')
		const [topic = ''] = word?.id ?? []
		await ask('warraq/fix', { order: { what: 'choice', topic, preferred: STEMS.west } })
		assert.equal(read('a.txt'), read('b.txt'))
		assert.equal(read('b.txt'), `قال ${AMERICAN.west} إن ${AMERICA.west} بعيدة`)
		const edit = await ask('warraq/decideForms', { house: { [topic]: STEMS.west } })
		const document = TextDocument.create('', '', 0, read('warraq.json'))
		const decided = TextDocument.applyEdits(document, changesOf(edit.documentChanges?.[0]))
		assert.deepEqual(JSON.parse(decided), { house: { america: STEMS.west } })
	})

	it('writes down in warraq.json which forms are kept apart, and shows them no more', async () => {
		put('a.txt', `التقى الرئيس ${APART} الوزير`)
		put('b.txt', `التقى الرئيس ${JOINED} الوزير`)
		put('warraq.json', '{\n  // ours\n  "rules": {}\n}\n')
		await ask('warraq/buildIndex')
		const variants = { tree: 'variants', parent: [], offset: 0, limit: 10 }
		const before = await ask('warraq/tree', variants)
		assert.equal((before satisfies TreePage).total, 1)
		const edit = await ask('warraq/decideForms', {
			canonical: { [APART]: APART, [JOINED]: JOINED },
		})
		const [change] = edit.documentChanges ?? []
		const document = TextDocument.create('', '', 0, read('warraq.json'))
		put('warraq.json', TextDocument.applyEdits(document, changesOf(change)))
		assert.match(read('warraq.json'), /\/\/ ours/u)
		await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
			changes: [{ uri: `${folder}/warraq.json`, type: 2 }],
		})
		assert.equal((await ask('warraq/tree', variants)).total, 0)
	})
})

function changesOf(change: unknown): TextEdit[] {
	return (change as TextDocumentEdit).edits as TextEdit[]
}
