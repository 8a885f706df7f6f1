import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { tidyMemory } from '../../server/src/workspace/tidy-memory.ts'

describe('tidying up memory', () => {
	it('gives back what nobody reads', async () => {
		const litter = new WeakRef(new Array(1e5).fill(7))
		await tidyMemory()
		while (litter.deref()) await setTimeout(10)
		assert.equal(litter.deref(), undefined)
	})
})
