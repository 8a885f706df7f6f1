import assert from 'node:assert/strict'
import type { Analysis, Summary } from '../../server/src/core/index.ts'
import type { OpenText } from '../../server/src/features/open-article.ts'
import { CorpusIndexes } from '../../server/src/lsp/corpus-indexes.ts'
import { FolderIndex, type IndexHost } from '../../server/src/lsp/folder-index.ts'
import { IndexTroubles } from '../../server/src/lsp/index-troubles.ts'
import type { IndexKeeper } from '../../server/src/lsp/keeper/keeper.ts'
import { OpenFolders } from '../../server/src/lsp/open-folders.ts'
import { readSettings } from '../../server/src/lsp/read-settings.ts'
import { article } from '../support/article.ts'

const FOLDER = 'file:///news/'
const ARTICLE = `${FOLDER}a.txt`
/** Longer than the pause in typing that the indexes wait for. */
const LATER = 600

describe('the indexes of open folders', () => {
	it('lay nothing over a file whose article was closed while it was read', async () => {
		let finish: (analysis: Analysis) => void = () => undefined
		const reading = new Promise<Analysis>((resolve) => {
			finish = resolve
		})
		const laid: (Summary | undefined)[] = []
		const indexes = new CorpusIndexes({
			folders: new OpenFolders([FOLDER]),
			host: () => hostOf(laid),
			readAlone: () => reading,
			log: (message) => assert.fail(message),
		})
		await indexes.of(FOLDER).build()
		const part = article('|')
		indexes.follow({ uri: ARTICLE, parts: [part] } as unknown as OpenText)
		await pause(LATER)
		indexes.close(ARTICLE)
		finish(part.analysis)
		await pause(0)
		assert.deepEqual(laid, [undefined])
		await indexes.dispose()
	})
})

describe('the index of a folder', () => {
	const words: Summary = { tokens: 1, traces: [] }

	it('learns what was open before there was an index', async () => {
		const laid: (Summary | undefined)[] = []
		const index = new FolderIndex(FOLDER, hostOf(laid))
		index.lay('a.txt', words)
		index.lay('b.txt', words)
		index.lay('b.txt', undefined)
		assert.deepEqual(laid, [])
		await index.build()
		assert.deepEqual(laid, [words])
		await index.dispose()
	})

	it('can be asked what was kept before it is looked through for changes', async () => {
		const laid: (Summary | undefined)[] = []
		const host = hostOf(laid)
		let finish: () => void = () => undefined
		const looking = new Promise<void>((resolve) => {
			finish = resolve
		})
		const keeper: IndexKeeper = {
			...host.keep(),
			refresh: async (_, report) => {
				report({ files: 9, read: 0, toRead: 0 })
				await looking
				return { isTooLarge: false, files: 9, hasChanged: false, unreadable: [] }
			},
		}
		const told: string[] = []
		const tell: IndexHost['tell'] = ({ phase, files }) => void told.push(`${phase} ${files}`)
		const index = new FolderIndex(FOLDER, { ...host, tell, keep: () => keeper })
		const building = index.build()
		await pause(0)
		assert.ok(index.isAwake)
		assert.deepEqual(told, ['building 0', 'building 9'])
		finish()
		await building
		assert.deepEqual(told.at(-1), 'ready 9')
		await index.dispose()
	})

	it('say what goes wrong with an index once, and once that it is over', async () => {
		const broken = { path: 'b.txt', message: 'ENOENT' }
		const full = { storeProblem: 'ENOSPC' }
		const runs = [
			{ unreadable: [broken], ...full },
			{ unreadable: [broken], storeProblem: 'ENOSPC, again' },
			{ unreadable: [] },
			{ unreadable: [broken] },
			{ unreadable: [broken], ...full },
		]
		const logged: string[] = []
		const troubles = new IndexTroubles((message) => logged.push(message))
		for (const run of runs) {
			troubles.hear({ isTooLarge: false, files: 9, hasChanged: false, ...run })
		}
		assert.deepEqual(logged, [
			'b.txt: ENOENT',
			'The index is not kept on disk: ENOSPC',
			'The index is kept on disk from now on.',
			'b.txt: ENOENT',
			'The index is not kept on disk: ENOSPC',
		])
	})

	it('follows the setting that switches it on and off', async () => {
		let mode = 'off'
		const told: string[] = []
		const indexes = new CorpusIndexes({
			folders: new OpenFolders([FOLDER]),
			host: () => ({
				...hostOf([]),
				settings: async () => readSettings({ index: mode }, 'en').settings,
				tell: ({ phase }) => void told.push(phase),
			}),
			readAlone: async () => undefined,
			log: (message) => assert.fail(message),
		})
		const become = async (wanted: string): Promise<readonly string[]> => {
			mode = wanted
			indexes.settingsChanged()
			await pause(0)
			return told.splice(0)
		}
		await indexes.of(FOLDER).wake()
		assert.deepEqual(told.splice(0), ['off'])
		assert.deepEqual(await become('manual'), ['asleep'])
		assert.deepEqual(await become('off'), ['off'])
		assert.deepEqual(await become('auto'), ['asleep', 'building', 'ready'])
		assert.deepEqual(await become('off'), ['off'])
		await indexes.dispose()
	})
})

function hostOf(laid: (Summary | undefined)[]): IndexHost {
	const keeper: Partial<IndexKeeper> = {
		refresh: async () => ({ isTooLarge: false, files: 1, hasChanged: true, unreadable: [] }),
		lay: (_, summary) => void laid.push(summary),
		dispose: async () => undefined,
	}
	return {
		keep: () => keeper as IndexKeeper,
		settings: async () => readSettings({ index: 'manual' }, 'en').settings,
		tell: () => undefined,
		usageChanged: () => undefined,
		progress: async () => assert.fail('there is nothing to wait for'),
		log: (message) => assert.fail(message),
	}
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))
