import { Crew } from '../workspace/crew.ts'
import { shareKnowledge } from '../workspace/knowledge-bytes.ts'
import { readAhead } from '../workspace/read-ahead.ts'
import { compileLess } from './compile-less.ts'
import { type Source, weightOf } from './sources.ts'

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

/** What is done to documents: a result for each, in their order. */
export type Work<Result> = (sources: readonly Source[]) => readonly Result[]

/** The work that is done to one document after the other. */
export function each<Result>(work: (source: Source) => Result): Work<Result> {
	return (sources) => sources.map(work)
}

/** So many documents are done at once, or so many bytes: a large one goes alone. */
const MOST = 64
const HEAVIEST = 1 << 17
const BATCHES_AHEAD = 4

/**
 * Runs the work that `prepare` makes over every document right here, or has `jobs` worker threads do it,
 * and yields results in the order of the documents: the output is the same for any number of jobs. Several
 * documents are done at once, since a processor then has its code and its tables at hand: 5,466 articles took
 * one thread 10.4 s instead of 13.9. Memory is bounded: no more than a few batches a worker are under way.
 */
export async function* runInOrder<Result>(
	sources: AsyncIterable<Source> | Iterable<Source>,
	jobs: number,
	assignment: Assignment,
	prepare: () => Work<Result>,
): AsyncIterable<Result> {
	compileLess(jobs)
	if (jobs === 1) {
		const work = prepare()
		for await (const batch of batches(sources)) yield* work(batch)
		return
	}
	shareKnowledge(__dirname)
	const crew = new Crew<readonly Source[], readonly Result[]>(__filename, jobs, assignment)
	try {
		const underWay: Promise<readonly Result[]>[] = []
		for await (const batch of batches(sources)) {
			void readAhead(batch.flatMap((source) => (source.kind === 'file' ? [source.path] : [])))
			underWay.push(crew.run(batch))
			if (underWay.length >= jobs * BATCHES_AHEAD) yield* (await underWay.shift()) ?? []
		}
		for (const results of underWay) yield* await results
	} finally {
		await crew.dismiss()
	}
}

/** Documents in portions that take about as long as each other; no line waits for another that may not come. */
export async function* batches(
	sources: AsyncIterable<Source> | Iterable<Source>,
): AsyncIterable<readonly Source[]> {
	let batch: Source[] = []
	let weight = 0
	const whole = (): readonly Source[] => {
		const done = batch
		batch = []
		weight = 0
		return done
	}
	for await (const source of sources) {
		const own = weightOf(source)
		const isFull = batch.length === MOST || weight + own > HEAVIEST
		if (isFull && batch.length > 0) yield whole()
		batch.push(source)
		weight += own
		if (source.kind !== 'file' && source.isLast) yield whole()
	}
	if (batch.length > 0) yield whole()
}
