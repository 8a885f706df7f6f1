import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs'
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
	it('clears away what killed runs left beside the files, and nothing else', () => {
		const { pid: dead } = spawnSync(process.execPath, ['-e', '0'])
		const young = `.warraq-${dead}-1-1.tmp`
		const living = `.warraq-${process.pid}-1-0.tmp`
		const others = [young, living, 'a.tmp', '.warraq-.tmp', 'b.txt']
		const left = () => readdirSync(root).filter((name) => name.endsWith('0.tmp'))
		const leave = () => {
			for (const name of [`.warraq-${dead}-1-0.tmp`, ...others]) {
				writeFileSync(join(root, name), 'new')
				if (name !== young) utimesSync(join(root, name), 0, 0)
			}
		}
		const path = join(root, 'a.txt')
		const journals = join(root, 'fixes')
		writeFileSync(path, 'old')
		leave()
		const journal = new FixJournal(journals)
		replaceFiles([{ path, before: Buffer.from('old'), after: Buffer.from('new') }], journal)
		journal.close()
		assert.deepEqual(left(), [living])
		leave()
		const undone = [...undoJournal(latestJournal(journals) as string, overwrite)]
		assert.equal(undone[0]?.outcome, 'restored')
		assert.deepEqual(left(), [living])
		assert.deepEqual(
			others.filter((name) => !readdirSync(root).includes(name)),
			[],
		)
	})
})
