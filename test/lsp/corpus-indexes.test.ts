import assert from 'node:assert/strict'
import type { Analysis, Summary } from '../../server/src/core/index.ts'
import type { OpenText } from '../../server/src/features/open-article.ts'
import { CorpusIndexes } from '../../server/src/lsp/corpus-indexes.ts'
import type { IndexHost } from '../../server/src/lsp/folder-index.ts'
import type { IndexKeeper } from '../../server/src/lsp/keeper/keeper.ts'
import { readSettings } from '../../server/src/lsp/settings.ts'
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
			folders: [FOLDER],
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
