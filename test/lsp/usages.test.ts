import assert from 'node:assert/strict'
import { Usages } from '../../server/src/lsp/usages.ts'

describe('the usages of a folder', () => {
	it('tell of a question that failed, and count as unknown', async () => {
		const told: unknown[] = []
		const usages = new Usages(() => Promise.reject(new Error('no answer')), {
			changed: () => told.push('changed'),
			failed: (error) => {
				told.push((error as Error).message)
				return undefined
			},
		})
		assert.equal(usages.of('cairo'), undefined)
		await new Promise((resolve) => setImmediate(resolve))
		assert.deepEqual(told, ['no answer'])
	})
})
