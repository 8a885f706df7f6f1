import assert from 'node:assert/strict'
import fc from 'fast-check'
import { sortByKey } from '../../../server/src/core/corpus/sort-by-key.ts'

describe('sorting by small keys', () => {
	it('keeps the order of items with one key, and says where each key starts', () => {
		const { items, starts } = sortByKey(Uint32Array.of(2, 0, 1, 3), Uint32Array.of(1, 3, 1, 0), 5)
		assert.deepEqual([...items], [3, 2, 0, 1])
		assert.deepEqual([...starts], [0, 1, 3, 3, 4, 4])
	})

	it('is what a stable sort gives', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(9)), (keys) => {
				const all = keys.map((_, item) => item)
				const expected = [...all].sort((a, b) => (keys[a] as number) - (keys[b] as number))
				const { items } = sortByKey(Uint32Array.from(all), Uint32Array.from(keys), 10)
				assert.deepEqual([...items], expected)
			}),
		)
	})
})
