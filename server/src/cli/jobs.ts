import { Worker } from 'node:worker_threads'

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
 * Runs `inline` over every item, or sends the items to `jobs` worker threads, and yields outcomes in
 * the order of the items: the output is the same for any number of jobs. Memory is bounded: no more
 * than a few batches a worker are under way.
 */
export async function* runInOrder<Item>(
	items: AsyncIterable<Item> | Iterable<Item>,
	jobs: number,
	assignment: Assignment,
	inline: (item: Item) => Outcome,
): AsyncIterable<Outcome> {
	if (jobs === 1) {
		for await (const item of items) yield inline(item)
		return
	}
	const crew = new Crew(jobs, assignment)
	try {
		const underWay: Promise<readonly Outcome[]>[] = []
		for await (const batch of batches(items)) {
			underWay.push(crew.run(batch))
			if (underWay.length >= jobs * BATCHES_AHEAD) yield* (await underWay.shift()) ?? []
		}
		for (const outcomes of underWay) yield* await outcomes
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

/** Worker threads that run this very program; batches go to whoever has the least to do. */
class Crew {
	readonly #members: readonly Member[]

	constructor(jobs: number, assignment: Assignment) {
		this.#members = Array.from({ length: jobs }, () => new Member(assignment))
	}

	run(batch: readonly unknown[]): Promise<readonly Outcome[]> {
		const idlest = this.#members.reduce((a, b) => (b.load < a.load ? b : a))
		return idlest.run(batch)
	}

	async dismiss(): Promise<void> {
		await Promise.all(this.#members.map((member) => member.dismiss()))
	}
}

interface Waiting {
	readonly resolve: (outcomes: readonly Outcome[]) => void
	readonly reject: (error: Error) => void
}

/** One worker thread; it answers its batches in the order it gets them. */
class Member {
	readonly #worker: Worker
	readonly #waiting: Waiting[] = []
	#failure: Error | undefined

	constructor(assignment: Assignment) {
		this.#worker = new Worker(__filename, { workerData: assignment })
		this.#worker.on('message', (outcomes: readonly Outcome[]) => {
			this.#waiting.shift()?.resolve(outcomes)
		})
		this.#worker.on('error', (error: Error) => this.#fail(error))
		this.#worker.on('exit', (code) => this.#fail(new Error(`a worker ended with code ${code}`)))
	}

	get load(): number {
		return this.#waiting.length
	}

	run(batch: readonly unknown[]): Promise<readonly Outcome[]> {
		if (this.#failure) return Promise.reject(this.#failure)
		const answer = new Promise<readonly Outcome[]>((resolve, reject) => {
			this.#waiting.push({ resolve, reject })
		})
		// A failure is met where the answer is awaited, which may be a few batches later.
		answer.catch(() => undefined)
		this.#worker.postMessage(batch)
		return answer
	}

	async dismiss(): Promise<void> {
		await this.#worker.terminate()
	}

	#fail(error: Error): void {
		this.#failure ??= error
		for (const { reject } of this.#waiting.splice(0)) reject(error)
	}
}
