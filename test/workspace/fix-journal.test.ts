import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { overwrite, replaceFiles } from '../../server/src/workspace/fix-files.ts'
import { FixJournal, undoJournal } from '../../server/src/workspace/fix-journal.ts'
import { latestJournal } from '../../server/src/workspace/journals.ts'

function fixed(journals: string, path: string): void {
	const journal = new FixJournal(journals)
	replaceFiles([{ path, before: Buffer.from('old'), after: Buffer.from('new') }], journal)
	journal.close()
}

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
			const begun = latestJournal(journals) as string
			renameSync(begun, begun.replace(/journal$/u, 'undone'))
		}
		assert.deepEqual(outcomes, ['restored'])
		assert.equal(readFileSync(path, 'utf8'), 'old')
		assert.match(readdirSync(journals).join(), /^[^,]+\.undone$/u)
	})

	it('goes with the twentieth after it when it is older than 90 days, never when its run was killed', () => {
		const journals = join(root, 'fixes')
		mkdirSync(journals)
		const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
		const put = (ago: number, name: string) => {
			const whole = `${day(ago)}${name}`
			writeFileSync(join(journals, whole), '')
			return whole
		}
		const killed = put(900, 'T10-00-00.000Z-1.journal')
		const foreign = put(900, ' mine.txt')
		const old = [800, 700, 600].map((ago) => put(ago, 'T10-00-00.000Z-1.done'))
		const taken = put(650, 'T10-00-00.000Z-1.undone')
		const kept = [500, 400, 88, 87].map((ago) => put(ago, 'T10-00-00.000Z-1.done'))
		for (let n = 10; n < 28; n++) kept.push(put(1, `T10-${n}-00.000Z-1.done`))
		const path = join(root, 'a.txt')
		writeFileSync(path, 'old')
		fixed(journals, path)
		const left = readdirSync(journals)
		for (const name of [killed, foreign, ...kept.slice(2)]) assert.ok(left.includes(name), name)
		for (const name of [...old, taken, ...kept.slice(0, 2)]) assert.ok(!left.includes(name), name)
		assert.equal(left.length, 2 + 20 + 1)
	})

	it('of a run or an undoing that was killed is one that can be undone', () => {
		const journals = join(root, 'fixes')
		const path = join(root, 'a.txt')
		writeFileSync(path, 'old')
		fixed(journals, path)
		const undoing = undoJournal(latestJournal(journals) as string, overwrite)[Symbol.iterator]()
		undoing.next()
		const [begun = '', lock = ''] = readdirSync(journals)
		assert.match(begun, /\.journal$/u)
		writeFileSync(join(journals, lock), `${hostname()} 999999999 1`)
		assert.deepEqual(
			[...undoJournal(latestJournal(journals) as string, overwrite)].map(({ outcome }) => outcome),
			['never written'],
		)
		assert.equal(latestJournal(journals), undefined)
	})

	it('goes at once when it could not be written', () => {
		const journals = join(root, 'fixes')
		const journal = new FixJournal(journals)
		const circular = { path: root, before: Buffer.of(1), after: undefined as never }
		assert.throws(() => journal.record([circular]))
		journal.close()
		assert.deepEqual(readdirSync(journals), [])
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
