import type { CorpusUsage } from '../core/index.ts'

/**
 * How the sources of a folder spell, as the articles that are open ask. Nobody waits: an article is
 * judged by what is known, and those who listen are told when that has changed.
 */
export class Usages {
	readonly #ask: (source: string) => Promise<CorpusUsage | undefined>
	readonly #changed: () => void
	readonly #failed: (error: unknown) => undefined
	readonly #known = new Map<string, CorpusUsage | undefined>()

	constructor(
		ask: (source: string) => Promise<CorpusUsage | undefined>,
		told: { readonly changed: () => void; readonly failed: (error: unknown) => undefined },
	) {
		this.#ask = ask
		this.#changed = told.changed
		this.#failed = told.failed
	}

	/** What is known of a source; what is not will be asked for. The same object until it changes. */
	of(source: string): CorpusUsage | undefined {
		if (!this.#known.has(source)) {
			this.#known.set(source, undefined)
			void this.#learn(source)
		}
		return this.#known.get(source)
	}

	/** After a change of the index. */
	renew(): void {
		for (const source of this.#known.keys()) void this.#learn(source)
	}

	async #learn(source: string): Promise<void> {
		const usage = await this.#ask(source).catch(this.#failed)
		if (isSame(usage, this.#known.get(source))) return
		this.#known.set(source, usage)
		this.#changed()
	}
}

function isSame(a: CorpusUsage | undefined, b: CorpusUsage | undefined): boolean {
	return wordsOf(a) === wordsOf(b)
}

/** An empty usage is as good as none. */
function wordsOf(usage: CorpusUsage | undefined): string {
	return JSON.stringify([[...(usage?.choices ?? [])], [...(usage?.names ?? [])]])
}
