import assert from 'node:assert/strict'
import { stringAt } from '../../server/src/core/corpus/strings.ts'
import { CorpusIndex, documentCount, sealSegment } from '../../server/src/core/index.ts'
import { Breath } from '../../server/src/workspace/breath.ts'
import { merge, partsToMerge } from '../../server/src/workspace/merge-segments.ts'

describe('merging the parts of an index', () => {
	it('begins with the smallest when there are many', () => {
		assert.deepEqual(merged(Array(12).fill(2)), [])
		assert.deepEqual(merged([50, ...Array(12).fill(2)]), Array(12).fill(2))
	})

	it('makes nothing larger than what is large, and leaves that alone', () => {
		assert.deepEqual(merged(Array(20).fill(32), 32), [])
		assert.deepEqual(merged(Array(13).fill(20), 32), [])
		assert.deepEqual(merged([...Array(12).fill(20), 10, 1], 32), [1, 10, 20])
	})

	it('leaves what is far larger than all smaller parts together', () => {
		assert.deepEqual(merged([100, 90, 9, ...Array(10).fill(2)]), [...Array(10).fill(2), 9])
		assert.deepEqual(merged([...Array(11).fill(900), 2, 1]), [1, 2])
	})

	it('lets go of files that are dead', async () => {
		const index = indexOf([4])
		for (const path of ['0-0', '0-1', '0-2']) index.remove(path)
		const parts = partsToMerge(index)
		assert.equal(parts.length, 1)
		const segment = await merge(parts, new Breath(undefined))
		assert.equal(documentCount(segment), 1)
		assert.equal(stringAt(segment.documents.path, 0), '0-3')
	})

	it('stops when it is told to', async () => {
		const abort = new AbortController()
		const merging = merge(indexOf([9, 9]).sealed, new Breath(abort.signal))
		abort.abort(new Error('stopped'))
		await assert.rejects(merging, /stopped/u)
	})
})

/** The sizes of the parts that are to become one. */
function merged(sizes: readonly number[], largest?: number): readonly number[] {
	return partsToMerge(indexOf(sizes), largest).map(({ held }) => held)
}

function indexOf(sizes: readonly number[]): CorpusIndex {
	const index = new CorpusIndex()
	sizes.forEach((size, part) => {
		const entries = Array.from({ length: size }, (_, i) => ({
			path: `${part}-${i}`,
			fingerprint: { size: 0, modified: 0, hash: [0, 0] as const, setting: 0 },
			summary: { tokens: 0, traces: [] },
		}))
		index.add(sealSegment(entries))
	})
	return index
}
