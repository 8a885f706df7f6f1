import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isInMemory, readAhead } from '../../server/src/workspace/read-ahead.ts'

const OPEN_FILES = '/proc/self/fd'

describe('reading ahead', () => {
	let folder: string
	const nowhere = (): boolean => false

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'warraq-ahead-'))
	})

	afterEach(() => rmSync(folder, { recursive: true }))

	it('passes over what cannot be read, and comes to an end', async () => {
		const article = join(folder, 'article.txt')
		writeFileSync(article, 'text')
		await readAhead([join(folder, 'gone.txt'), folder, article], nowhere)
	})

	it('leaves no file open', async function () {
		if (process.platform !== 'linux') this.skip()
		const files = Array.from({ length: 100 }, (_, i) => join(folder, `${i}.txt`))
		for (const file of files) writeFileSync(file, 'text')
		const before = readdirSync(OPEN_FILES).length
		await readAhead([...files, folder, join(folder, 'gone.txt')], nowhere)
		assert.equal(readdirSync(OPEN_FILES).length, before)
	})

	it('has no more files open for several who ask than for one', async function () {
		if (process.platform !== 'linux') this.skip()
		const files = Array.from({ length: 400 }, (_, i) => join(folder, `${i}.txt`))
		for (const file of files) writeFileSync(file, 'text')
		const before = readdirSync(OPEN_FILES).length
		let isDone = false
		const asked = [0, 100, 200, 300].map((from) => {
			return readAhead(files.slice(from, from + 100), nowhere)
		})
		const all = Promise.all(asked).then(() => {
			isDone = true
		})
		let most = 0
		while (!isDone) {
			most = Math.max(most, readdirSync(OPEN_FILES).length - before)
			await new Promise((resolve) => setImmediate(resolve))
		}
		await all
		assert.ok(most <= 16, `${most} open`)
	})

	it('reads nothing where the last of the files is in memory', async () => {
		const asked: string[] = []
		await readAhead(['a.txt', 'b.txt'], (file) => asked.push(file) > 0)
		assert.deepEqual(asked, ['b.txt'])
	})

	it('takes a file for near that is read quickly, or again no sooner', () => {
		const times = (...all: (number | undefined)[]) => isInMemory('a.txt', () => all.shift())
		assert.ok(times(0.02))
		assert.ok(times(0.3, 0.2), 'a slow machine')
		assert.ok(!times(0.5, 0.03), 'a disk')
		assert.ok(!times(undefined))
		assert.ok(!times(0.5, undefined))
	})

	it('looks itself whether files are in memory', async () => {
		const article = join(folder, 'article.txt')
		writeFileSync(article, 'text')
		await readAhead([article])
		await readAhead([article, folder])
		await readAhead([join(folder, 'gone.txt')])
		await readAhead([])
	})

	it('does not wait for a pipe that nobody fills', async function () {
		if (process.platform === 'win32') this.skip()
		const pipe = join(folder, 'pipe.txt')
		spawnSync('mkfifo', [pipe])
		await readAhead([pipe], nowhere)
		await readAhead([pipe])
	})
})
