import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { overwrite, replaceFiles } from '../../server/src/workspace/fix-files.ts'
import { FixJournal, latestJournal, undoJournal } from '../../server/src/workspace/fix-journal.ts'

describe('the journal of a fix', () => {
	let root: string

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'warraq-journal-'))
	})

	afterEach(() => rmSync(root, { recursive: true }))

	it('may be undone by two at once', () => {
		const path = join(root, 'a.txt')
		writeFileSync(path, 'old')
		const journals = join(root, 'fixes')
		const journal = new FixJournal(journals)
		replaceFiles([{ path, before: Buffer.from('old'), after: Buffer.from('new') }], journal)
		journal.close()
		const open = latestJournal(journals) as string
		const outcomes: string[] = []
		for (const { outcome } of undoJournal(open, overwrite)) {
			outcomes.push(outcome)
			renameSync(open, open.replace(/journal$/u, 'undone'))
		}
		assert.deepEqual(outcomes, ['restored'])
		assert.equal(readFileSync(path, 'utf8'), 'old')
		assert.match(readdirSync(journals).join(), /^[^,]+\.undone$/u)
	})
})
