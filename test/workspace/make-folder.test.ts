import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../../server/src/workspace/make-folder.ts'

describe('making a folder', () => {
	const root = mkdtempSync(join(tmpdir(), 'warraq-folder-'))
	after(() => rmSync(root, { recursive: true }))

	it('makes those above it, and is content with one that is there', () => {
		const path = join(root, 'a', 'b', 'c')
		makeFolder(path)
		makeFolder(path)
		assert.ok(statSync(path).isDirectory())
	})

	it('fails where a file is in the way', () => {
		const file = join(root, 'file')
		writeFileSync(file, '')
		assert.throws(() => makeFolder(file), { code: 'EEXIST' })
		assert.throws(() => makeFolder(join(file, 'a')), { code: 'ENOTDIR' })
	})

	it('ends where the file system makes none', function () {
		if (process.platform !== 'linux') this.skip()
		assert.throws(() => makeFolder('/proc/warraq/a'))
	})
})
