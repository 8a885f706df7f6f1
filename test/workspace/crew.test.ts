import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Crew } from '../../server/src/workspace/crew.ts'

/** A thread that tells who it is; `stay` keeps it at work until somebody wakes it, `throw` ends it. */
const SCRIPT = `
const { parentPort, threadId, workerData } = require('node:worker_threads')
parentPort.on('message', (task) => {
	if (task === 'stay') Atomics.wait(new Int32Array(workerData), 0, 0)
	if (task === 'throw') throw new Error('thrown')
	parentPort.postMessage(threadId)
})`

describe('a crew of threads', () => {
	let folder: string
	let script: string

	before(() => {
		folder = mkdtempSync(join(tmpdir(), 'warraq-crew-'))
		script = join(folder, 'thread.cjs')
		writeFileSync(script, SCRIPT)
	})

	after(() => rmSync(folder, { recursive: true }))

	it('lets whoever is free do what would wait behind a long task, but for the next', async () => {
		const gate = new SharedArrayBuffer(4)
		const crew = new Crew<string, number>(script, 2, gate)
		try {
			const long = crew.run('stay')
			const [first, atHand, ...others] = ['a', 'b', 'c', 'd', 'e'].map((each) => crew.run(each))
			const done = await Promise.all([first, ...others])
			assert.equal(new Set(done).size, 1)
			Atomics.store(new Int32Array(gate), 0, 1)
			Atomics.notify(new Int32Array(gate), 0)
			assert.equal(await atHand, await long)
			assert.ok(!done.includes(await long))
		} finally {
			await crew.dismiss()
		}
	})

	it('loses what a thread had that failed, and goes on with another', async () => {
		const crew = new Crew<string, number>(script, 1, new SharedArrayBuffer(4))
		try {
			const tasks = ['throw', 'a', 'b', 'c'].map((each) => crew.run(each))
			const ends = await Promise.allSettled(tasks)
			assert.deepEqual(
				ends.map(({ status }) => status),
				['rejected', 'rejected', 'fulfilled', 'fulfilled'],
			)
		} finally {
			await crew.dismiss()
		}
	})
})
