import { messageOf } from './guard.ts'
import { indexNews, type Progress } from './index-news.ts'
import { IndexTroubles } from './index-troubles.ts'
import type { IndexKeeper, Refreshed, RefreshProgress } from './keeper/keeper.ts'
import type { IndexPhase, IndexState } from './protocol.ts'
import type { Settings } from './read-settings.ts'

/** What the upkeep of an index needs of the server. */
export interface UpkeepHost {
	settings(): Promise<Settings>
	/** Told of each change of the state. */
	tell(state: IndexState): void
	/** Shows progress that the person can cancel; `end` takes it away. */
	progress(cancel: () => void): Promise<Progress>
	/** Told of what went wrong. */
	log(message: string): void
}

/** Whoever keeps the index. */
export interface Keeping {
	/** The one that keeps it; from now on somebody does. */
	keep(): IndexKeeper
	/** After a failure: the next time somebody else shall keep it. */
	drop(): void
	/** Told each time the index has been brought up to date. */
	becameReady(): void
}

/** Why an index is brought up to date: an article was opened, the person asks, files may have changed. */
type Reason = 'opened' | 'asked' | 'changed'

/** Builds the index of one folder and keeps it up to date, one run at a time, and tells how it is. */
export class IndexUpkeep {
	readonly #folder: string
	readonly #host: UpkeepHost
	readonly #keeping: Keeping
	readonly #troubles: IndexTroubles
	#phase: IndexPhase = 'asleep'
	#files = 0
	#unreadable = 0
	#running: Promise<void> | undefined
	#abort = new AbortController()

	constructor(folder: string, host: UpkeepHost, keeping: Keeping) {
		this.#folder = folder
		this.#host = host
		this.#keeping = keeping
		this.#troubles = new IndexTroubles((message) => host.log(message))
	}

	get isReady(): boolean {
		return this.#phase === 'ready'
	}

	/** How many files the index holds so far. */
	get files(): number {
		return this.#files
	}

	/** An article of the folder was opened: a good time to build, where the person wants that. */
	async wake(): Promise<void> {
		const { index } = await this.#host.settings()
		if (index.mode === 'off') this.#become('off')
		else if (this.#phase === 'off') this.#become('asleep')
		if (index.mode === 'auto' && this.#phase === 'asleep') await this.#refresh('opened')
	}

	/** Builds the index, or brings it up to date, however large the folder is. */
	async build(): Promise<void> {
		const { index } = await this.#host.settings()
		await this.#running
		if (index.mode === 'off') this.#become('off')
		else await this.#refresh('asked')
	}

	/** Looks for files that have changed, once there is an index; a look under way may be too early. */
	async rescan(): Promise<void> {
		await this.#running
		if (this.#phase === 'ready') await this.#refresh('changed')
	}

	/** The settings have changed: articles may be read by others, or the index be switched on or off. */
	async reconsider(): Promise<void> {
		const { index } = await this.#host.settings()
		if (index.mode === 'off' || this.#phase === 'off') await this.wake()
		else await this.rescan()
	}

	/** Ends a run under way. */
	stop(): void {
		this.#abort.abort()
	}

	#refresh(reason: Reason): Promise<void> {
		this.#running ??= this.#run(reason).finally(() => {
			this.#running = undefined
		})
		return this.#running
	}

	async #run(reason: Reason): Promise<void> {
		const { preferences, index } = await this.#host.settings()
		const options = reason === 'opened' ? { preferences, largest: index.limit } : { preferences }
		if (reason !== 'changed') this.#become('building')
		this.#abort = new AbortController()
		const news = indexNews(this.#files, {
			show: () => this.#host.progress(() => this.#abort.abort()),
			tell: () => {
				if (this.#phase === 'building') this.#become('building')
			},
		})
		const report = (progress: RefreshProgress): void => {
			this.#files = progress.files
			news.report(progress)
		}
		try {
			const refreshed = await this.#keeping.keep().refresh(options, report, this.#abort.signal)
			this.#learn(refreshed)
		} catch (error) {
			this.#fail(error)
		} finally {
			news.end()
		}
	}

	#learn(refreshed: Refreshed): void {
		this.#troubles.hear(refreshed)
		const { isTooLarge, files, hasChanged, unreadable } = refreshed
		const isNews = hasChanged || this.#phase !== 'ready' || unreadable.length !== this.#unreadable
		this.#files = files
		this.#unreadable = unreadable.length
		if (isNews) this.#become(isTooLarge ? 'large' : 'ready')
	}

	/** Cancelled, what was read so far is asked from; it goes on where it stopped. */
	#fail(error: unknown): void {
		if (this.#abort.signal.aborted) {
			this.#become('stopped')
			return
		}
		const problem = messageOf(error)
		this.#host.log(`The index of ${this.#folder} failed: ${problem}`)
		this.#keeping.drop()
		this.#become('failed', problem)
	}

	#become(phase: IndexPhase, problem?: string): void {
		this.#phase = phase
		this.#host.tell({
			folder: this.#folder,
			phase,
			files: this.#files,
			unreadable: this.#unreadable,
			...(problem === undefined ? {} : { problem }),
		})
		if (phase === 'ready') this.#keeping.becameReady()
	}
}
