import { Worker } from 'node:worker_threads'

/** Whoever does tasks: threads, or the caller's own thread. */
export interface Workforce<Task, Answer> {
	/** How many tasks are worth handing out at once. */
	readonly size: number
	run(task: Task): Promise<Answer>
	dismiss(): Promise<void>
}

/** Worker threads running one script; tasks go to whoever has the least to do. */
export class Crew<Task, Answer> implements Workforce<Task, Answer> {
	readonly #members: readonly Member<Task, Answer>[]

	constructor(script: string, jobs: number, workerData: unknown) {
		this.#members = Array.from(
			{ length: jobs },
			() => new Member(new Worker(script, { workerData })),
		)
	}

	get size(): number {
		return this.#members.length
	}

	run(task: Task): Promise<Answer> {
		const idlest = this.#members.reduce((a, b) => (b.load < a.load ? b : a))
		return idlest.run(task)
	}

	async dismiss(): Promise<void> {
		await Promise.all(this.#members.map((member) => member.dismiss()))
	}
}

/** Does the tasks right here: for tests and for callers who have no threads. */
export function alone<Task, Answer>(work: (task: Task) => Answer): Workforce<Task, Answer> {
	return {
		size: 1,
		run: async (task) => work(task),
		dismiss: async () => undefined,
	}
}

interface Waiting<Answer> {
	readonly resolve: (answer: Answer) => void
	readonly reject: (error: Error) => void
}

/** One worker thread; it answers its tasks in the order it gets them. */
class Member<Task, Answer> {
	readonly #worker: Worker
	readonly #waiting: Waiting<Answer>[] = []
	#failure: Error | undefined

	constructor(worker: Worker) {
		this.#worker = worker
		worker.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer))
		worker.on('error', (error: Error) => this.#fail(error))
		worker.on('exit', (code) => this.#fail(new Error(`a worker ended with code ${code}`)))
	}

	get load(): number {
		return this.#waiting.length
	}

	run(task: Task): Promise<Answer> {
		if (this.#failure) return Promise.reject(this.#failure)
		const answer = new Promise<Answer>((resolve, reject) => {
			this.#waiting.push({ resolve, reject })
		})
		// A failure is met where the answer is awaited, which may be a few tasks later.
		answer.catch(() => undefined)
		this.#worker.postMessage(task)
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
