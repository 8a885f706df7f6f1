import { type ResourceLimits, Worker } from 'node:worker_threads'

/** Whoever does tasks: threads, or the caller's own thread. */
export interface Workforce<Task, Answer> {
	/** How many tasks are worth handing out at once. */
	readonly size: number
	run(task: Task): Promise<Answer>
	dismiss(): Promise<void>
}

/**
 * Worker threads running one script. Each has one task at work and one at hand; the others wait for
 * whoever is done first, so that nobody is idle while another has a heap of large ones. A thread starts
 * when a task comes and all others are busy: having little to do costs little. One that fails takes with it what
 * it has; the others go on.
 */
export class Crew<Task, Answer> implements Workforce<Task, Answer> {
	/** How many threads there are at most. */
	readonly size: number
	readonly #hire: () => Member<Task, Answer>
	#members: Member<Task, Answer>[] = []
	readonly #queue: Queued[] = []

	constructor(
		script: string,
		jobs: number,
		workerData: unknown,
		resourceLimits: ResourceLimits = {},
	) {
		this.size = jobs
		this.#hire = () => new Member(new Worker(script, { workerData, resourceLimits }))
	}

	run(task: Task): Promise<Answer> {
		const answer = new Promise<Answer>((resolve, reject) => {
			const start = (): void => {
				const given = this.#idlest().run(task)
				given.then(resolve, reject).finally(() => this.#handOut())
			}
			this.#queue.push({ start, reject })
		})
		// A failure is met where the answer is awaited, which may be a few tasks later.
		answer.catch(() => undefined)
		this.#handOut()
		return answer
	}

	/** Ends the threads; the next task starts new ones. */
	async dismiss(): Promise<void> {
		const members = this.#members
		this.#members = []
		for (const { reject } of this.#queue.splice(0)) reject(new Error('the threads were ended'))
		await Promise.all(members.map((member) => member.dismiss()))
	}

	#handOut(): void {
		while (this.#queue.length > 0 && this.#idlest().load < AT_HAND) this.#queue.shift()?.start()
	}

	/** One that has failed does nothing more. */
	#idlest(): Member<Task, Answer> {
		this.#members = this.#members.filter(({ hasFailed }) => !hasFailed)
		const [first, ...others] = this.#members
		const idlest = first && others.reduce((a, b) => (b.load < a.load ? b : a), first)
		if (idlest && (idlest.load === 0 || this.#members.length === this.size)) return idlest
		const member = this.#hire()
		this.#members.push(member)
		return member
	}
}

/** A task that no thread has yet. */
interface Queued {
	readonly start: () => void
	readonly reject: (error: Error) => void
}

/** Tasks a thread has, the one it works on included. */
const AT_HAND = 2

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

	get hasFailed(): boolean {
		return this.#failure !== undefined
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
