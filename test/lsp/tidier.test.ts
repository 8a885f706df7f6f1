import assert from 'node:assert/strict'
import { Tidier } from '../../server/src/lsp/keeper/tidier.ts'

describe('the thread of an index', () => {
	let times: number
	let tidier: Tidier

	beforeEach(() => {
		times = 0
		tidier = new Tidier(() => times++)
	})

	it('tidies up every few thousand files of a scan', () => {
		for (let read = 0; read <= 10_000; read += 500) tidier.hasRead(read)
		assert.equal(times, 2)
		for (let read = 0; read <= 5000; read += 500) tidier.hasRead(read)
		assert.equal(times, 3)
	})

	it('answers, and fails, as it would without', async () => {
		assert.equal(await tidier.after(async () => 7), 7)
		await assert.rejects(
			tidier.after(() => Promise.reject(new Error('no'))),
			/no/u,
		)
	})
})
