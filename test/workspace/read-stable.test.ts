import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
	appendFileSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readStable } from '../../server/src/workspace/read-stable.ts'

describe('reading a file that others write', () => {
	let folder: string
	let path: string

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'warraq-stable-'))
		path = join(folder, 'a.txt')
		writeFileSync(path, 'one')
	})

	afterEach(() => rmSync(folder, { recursive: true, force: true }))

	/** Reads, and lets something happen to the file before each of the first readings is done. */
	const disturbed = (times: number, disturb: () => void) =>
		readStable(path, (file) => {
			const bytes = readFileSync(file)
			if (times-- > 0) disturb()
			return bytes
		})
	const text = ({ bytes }: { readonly bytes: Uint8Array }) => Buffer.from(bytes).toString()

	it('gives what it says once it holds still', () => {
		assert.equal(text(disturbed(2, () => appendFileSync(path, ' more'))), 'one more more')
	})

	it('gives up when it never does', () => {
		const grow = () => appendFileSync(path, ' more')
		assert.throws(() => disturbed(9, grow), /changed while it was read/u)
	})

	it('gives the old file or the new one when an editor puts another in its place', () => {
		const replace = () => {
			writeFileSync(`${path}.new`, 'another')
			renameSync(`${path}.new`, path)
		}
		const read = disturbed(1, replace)
		assert.ok(['one', 'another'].includes(text(read)), text(read))
		assert.equal(read.size, read.bytes.length)
	})

	it('says what is wrong with what is no file', () => {
		assert.throws(() => readStable(folder), /not a file|EISDIR/u)
		assert.throws(() => readStable(join(folder, 'gone.txt')), /ENOENT/u)
		symlinkSync('loop.txt', join(folder, 'loop.txt'))
		assert.throws(() => readStable(join(folder, 'loop.txt')), /ELOOP/u)
	})

	it('does not wait for what a pipe may say one day', function () {
		const pipe = join(folder, 'pipe.txt')
		if (spawnSync('mkfifo', [pipe]).status !== 0) this.skip()
		assert.throws(() => readStable(pipe), /not a file/u)
	})
})
