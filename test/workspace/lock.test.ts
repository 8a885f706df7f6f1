import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mock } from 'node:test'
import { Lock } from '../../server/src/workspace/lock.ts'

const MINUTE = 60_000
const NOBODY = 65_534

describe('a lock', () => {
	const folder = mkdtempSync(join(tmpdir(), 'warraq-lock-'))
	const path = join(folder, 'lock')

	before(() => chmodSync(folder, 0o755))
	beforeEach(() => mock.timers.enable({ apis: ['setInterval'] }))
	afterEach(() => mock.timers.reset())
	after(() => rmSync(folder, { recursive: true }))

	/** Runs something as somebody who may read the lock and not write it, as when a drive has become read-only. */
	function withoutLeave(run: () => void): void {
		process.seteuid?.(NOBODY)
		try {
			run()
		} finally {
			process.seteuid?.(0)
		}
	}

	it('is held by one, who touches it now and then', () => {
		const lock = Lock.take(path)
		assert.ok(lock?.isOurs)
		assert.equal(Lock.take(path), undefined)
		utimesSync(path, 1, 1)
		mock.timers.tick(MINUTE)
		assert.ok(Date.now() - statSync(path).mtimeMs < MINUTE)
		lock.release()
		assert.ok(!existsSync(path))
	})

	it('does no harm where it can be touched and taken away no longer', function () {
		if (process.getuid?.() !== 0) this.skip()
		const lock = Lock.take(path)
		withoutLeave(() => {
			mock.timers.tick(MINUTE)
			lock?.release()
		})
		assert.ok(existsSync(path))
	})
})
