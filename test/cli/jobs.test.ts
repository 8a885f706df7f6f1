import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { batches } from '../../server/src/cli/jobs.ts'
import { type Source, sourcesOf } from '../../server/src/cli/sources.ts'

/** A line of input of so many bytes. */
const line = (size: number, i: number): Source => ({
	kind: 'line',
	line: i + 1,
	json: 'x'.repeat(size),
})

const lineOf = (source: Source) => (source.kind === 'file' ? undefined : source.line)

describe('documents dealt to threads', () => {
	const dealt = async (...sizes: readonly number[]) => {
		const portions: number[][] = []
		for await (const batch of batches(sizes.map(line))) {
			portions.push(batch.map((source) => (source.kind === 'line' ? source.json.length : -1)))
		}
		return portions
	}

	it('go by their bytes: a large one alone, small ones together', async () => {
		const large = 1_000_000
		assert.deepEqual(await dealt(), [])
		assert.deepEqual(await dealt(large, large), [[large], [large]])
		assert.deepEqual(await dealt(9, large, 9, 9), [[9], [large], [9, 9]])
		assert.deepEqual(await dealt(80_000, 40_000, 20_000), [[80_000, 40_000], [20_000]])
	})

	it('are no more than a few at once, in order', async () => {
		const sizes = Array.from({ length: 200 }, (_, i) => i % 7)
		const portions = await dealt(...sizes)
		assert.deepEqual(portions.flat(), sizes)
		assert.ok(portions.every(({ length }) => length <= 64))
	})

	it('do not wait for what has not come yet', async () => {
		const input = new PassThrough()
		const portions = batches(sourcesOf(['-'], input))[Symbol.asyncIterator]()
		const next = async () => ((await portions.next()).value as readonly Source[]).map(lineOf)
		input.write('{}\n{}\n\n')
		assert.deepEqual(await next(), [1, 2])
		input.write('{}\n\xff\n{"id"')
		assert.deepEqual(await next(), [4, 5])
		input.end(':1}')
		assert.deepEqual(await next(), [6])
	})

	it('weigh nothing where there is nothing to read', async () => {
		const gone: Source = { kind: 'file', path: '/no/such/file' }
		const batch = await batches([gone, { kind: 'unreadable', problem: 'not UTF-8' }])
		for await (const sources of batch) assert.equal(sources.length, 2)
	})
})
