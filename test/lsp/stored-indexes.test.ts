import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clearOldIndexes } from '../../server/src/lsp/keeper/clear-old-indexes.ts'
import { JOURNALS } from '../../server/src/lsp/keeper/messages.ts'
import { storedIndex } from '../../server/src/lsp/stored-index.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const OPEN = 'file:///open/'

describe('indexes in the storage of an editor', () => {
	let storage: string

	beforeEach(() => {
		storage = mkdtempSync(join(tmpdir(), 'warraq-storage-'))
	})

	afterEach(() => rmSync(storage, { recursive: true }))

	/** As if nobody had opened it for so many days. */
	function keep(place: string, days: number, inside = 'contents.json'): string {
		mkdirSync(place)
		writeFileSync(join(place, inside), '')
		const then = new Date(Date.now() - days * DAY_MS)
		utimesSync(place, then, then)
		return place
	}

	it('are those of one folder each, however its URI ends', () => {
		assert.equal(storedIndex(storage, 'file:///news'), storedIndex(storage, 'file:///news/'))
		assert.notEqual(storedIndex(storage, 'file:///news'), storedIndex(storage, 'file:///new/'))
	})

	it('go when their folder is open no longer and nobody opened them for 90 days', () => {
		const gone = keep(storedIndex(storage, 'file:///gone/'), 91)
		const own = keep(storedIndex(storage, 'file:///own/'), 1000)
		const left = [
			own,
			keep(storedIndex(storage, 'file:///lately/'), 89),
			keep(storedIndex(storage, OPEN), 1000),
			keep(storedIndex(storage, 'file:///fixed/'), 1000, JOURNALS),
			keep(join(storage, 'somebody'), 1000),
		]
		clearOldIndexes({ storage: own, wanted: [storedIndex(storage, OPEN)] })
		assert.ok(!existsSync(gone))
		assert.deepEqual(left.filter(existsSync), left)
	})

	it('are none where nothing is kept yet', () => {
		clearOldIndexes({ storage: join(storage, 'nowhere', 'index') })
		clearOldIndexes({})
	})
})
