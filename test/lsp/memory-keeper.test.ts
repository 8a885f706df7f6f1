import assert from 'node:assert/strict'
import { LOOSE } from '../../server/src/core/index.ts'
import type { PlacedLine } from '../../server/src/features/concordance.ts'
import { MemoryKeeper, type RemoteFolder } from '../../server/src/lsp/keeper/memory-keeper.ts'
import { analyzeIn } from '../../server/src/workspace/analyses.ts'
import type { Preferences } from '../../server/src/workspace/circumstances.ts'
import { noCorpus } from '../../server/src/workspace/corpus.ts'
import { testKnowledge } from '../support/knowledge.ts'

const FOLDER = 'vscode-vfs://github/press/'
const preferences: Preferences = { rules: {}, house: {} }
const { signal } = new AbortController()
const nothing = (): void => {}

const files: Readonly<Record<string, string | undefined>> = {
	'one%20more.txt': 'سافر الوزير الى تونس في الصباح وعاد إلى بيته',
	'two.txt': 'عاد الوزير من تونس في المساء ولم يقل شيئا',
	'left-alone.txt': 'وصل الوزير الى تونس',
	'lost.txt': undefined,
}

const folder: RemoteFolder = {
	uri: FOLDER,
	list: async (limit) =>
		Object.keys(files)
			.map((name) => FOLDER + name)
			.slice(0, limit),
	isLeftAlone: async (uri) => uri.endsWith('left-alone.txt'),
	readText: async (uri) => files[uri.slice(FOLDER.length)],
	knowledge: async () => testKnowledge(),
	analyst: async (uri) => (text) => {
		return analyzeIn(
			{ knowledge: testKnowledge(), corpus: noCorpus(FOLDER), preferences },
			uri,
			text,
		)
	},
}

describe('the index of a folder that only the editor can read', () => {
	it('holds its articles but those left alone, and lists what cannot be read', async () => {
		const keeper = new MemoryKeeper(folder)
		const { files: count, unreadable } = await keeper.refresh({ preferences }, nothing, signal)
		assert.equal(count, 2)
		assert.deepEqual(unreadable, [{ path: 'lost.txt', message: 'cannot be read' }])
	})

	it('is not begun where there are more files than wanted', async () => {
		const keeper = new MemoryKeeper(folder)
		const refreshed = await keeper.refresh({ preferences, largest: 3 }, nothing, signal)
		assert.equal(refreshed.isTooLarge, true)
	})

	it('finds words in their contexts, by the paths people know', async () => {
		const keeper = new MemoryKeeper(folder)
		const lines: PlacedLine[] = []
		const order = { query: 'تونس', matching: LOOSE, width: 40, most: 10 }
		const end = await keeper.concordance(order, (found) => lines.push(...found), signal)
		assert.deepEqual(end, { isComplete: true, articles: 2, unreadable: 1 })
		assert.deepEqual(
			lines.map(({ path }) => path),
			['one more.txt', 'two.txt'],
		)
	})

	it('previews what a fix of the whole folder would change', async () => {
		const keeper = new MemoryKeeper(folder)
		await keeper.refresh({ preferences }, nothing, signal)
		const order = { what: 'rules' as const, rules: ['hamza-missing'] }
		const { files: count, previews } = await keeper.planFix(order, { preferences }, signal)
		assert.equal(count, 1)
		assert.equal(previews[0]?.path, 'one more.txt')
		assert.equal(previews[0]?.newText, 'سافر الوزير إلى تونس في الصباح وعاد إلى بيته')
	})

	it('stops reading when nobody wants the answer any more', async () => {
		const aborted = AbortSignal.abort(new Error('enough'))
		await assert.rejects(
			new MemoryKeeper(folder).refresh({ preferences }, nothing, aborted),
			/enough/u,
		)
	})
})
