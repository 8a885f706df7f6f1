import type { Refreshed } from './keeper/keeper.ts'

/** Logs what is wrong with an index, each trouble once, though every look for changes meets it again. */
export class IndexTroubles {
	readonly #log: (message: string) => void
	#unreadable: ReadonlySet<string> = new Set()
	#isStored = true

	constructor(log: (message: string) => void) {
		this.#log = log
	}

	/** Takes in how a refresh went. */
	hear({ isTooLarge, unreadable, storeProblem }: Refreshed): void {
		if (isTooLarge) return // nothing was read, nothing to be stored
		const lines = unreadable.map(({ path, message }) => `${path}: ${message}`)
		for (const line of lines) if (!this.#unreadable.has(line)) this.#log(line)
		this.#unreadable = new Set(lines)
		this.#hearOfStore(storeProblem)
	}

	#hearOfStore(problem: string | undefined): void {
		const wasStored = this.#isStored
		this.#isStored = problem === undefined
		if (wasStored && problem !== undefined) this.#log(`The index is not kept on disk: ${problem}`)
		if (!wasStored && problem === undefined) this.#log('The index is kept on disk from now on.')
	}
}
