import { Crew } from '../workspace/crew.ts'

/** What became of one document: a line or block of output, and how bad it was (0 is fine). */
export interface Outcome {
	readonly output: string
	readonly severity: number
}

/** What a worker thread is told: which task with which settings, then batch after batch. */
export interface Assignment {
	readonly task: string
	readonly settings: unknown
}

const BATCH = 16
const BATCHES_AHEAD = 4

/**
 * Runs `inline` over every item, or sends the items to `jobs` worker threads, and yields results in
 * the order of the items: the output is the same for any number of jobs. Memory is bounded: no more
 * than a few batches a worker are under way.
 */
export async function* runInOrder<Item, Result>(
	items: AsyncIterable<Item> | Iterable<Item>,
	jobs: number,
	assignment: Assignment,
	inline: (item: Item) => Result,
): AsyncIterable<Result> {
	if (jobs === 1) {
		for await (const item of items) yield inline(item)
		return
	}
	const crew = new Crew<readonly Item[], readonly Result[]>(__filename, jobs, assignment)
	try {
		const underWay: Promise<readonly Result[]>[] = []
		for await (const batch of batches(items)) {
			underWay.push(crew.run(batch))
			if (underWay.length >= jobs * BATCHES_AHEAD) yield* (await underWay.shift()) ?? []
		}
		for (const results of underWay) yield* await results
	} finally {
		await crew.dismiss()
	}
}

async function* batches<Item>(
	items: AsyncIterable<Item> | Iterable<Item>,
): AsyncIterable<readonly Item[]> {
	let batch: Item[] = []
	for await (const item of items) {
		batch.push(item)
		if (batch.length < BATCH) continue
		yield batch
		batch = []
	}
	if (batch.length > 0) yield batch
}
