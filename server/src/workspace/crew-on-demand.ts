import { Crew, type Workforce } from './crew.ts'

/** Worker threads that start with their first task, so that having nothing to do costs nothing. */
export class CrewOnDemand<Task, Answer> implements Workforce<Task, Answer> {
	readonly #start: () => Crew<Task, Answer>
	readonly size: number
	#crew: Crew<Task, Answer> | undefined

	constructor(script: string, jobs: number, workerData: unknown) {
		this.size = jobs
		this.#start = () => new Crew(script, jobs, workerData)
	}

	run(task: Task): Promise<Answer> {
		this.#crew ??= this.#start()
		return this.#crew.run(task)
	}

	/** Ends the threads; the next task starts new ones. */
	async dismiss(): Promise<void> {
		const crew = this.#crew
		this.#crew = undefined
		await crew?.dismiss()
	}
}
