import { resolve } from 'node:path'
import {
	CorpusIndex,
	documentCount,
	type Fingerprint,
	type LiveSegment,
	mergeAtOnce,
	type Segment,
} from '../core/index.ts'
import { CarefulIndexing } from './careful-indexing.ts'
import { changedFiles, type IndexedFolder } from './changed-files.ts'
import type { Preferences } from './circumstances.ts'
import type { Workforce } from './crew.ts'
import type { FilesToIndex, IndexedFiles } from './index-files.ts'
import type { IndexStore } from './index-store.ts'
import { letGo } from './let-go.ts'
import { merge, partsToMerge } from './merge-segments.ts'
import { readAhead } from './read-ahead.ts'
import type { FileProblem, FileToIndex } from './read-to-index.ts'
import { Scan, type ScanOptions, type ScanProgress } from './scan.ts'

/** What a scan found. */
export interface ScanResult extends ScanProgress {
	readonly removed: number
	readonly problems: readonly FileProblem[]
	/** Why the index could not be kept on disk, when it could not. */
	readonly storeProblem?: string
}

/** Files an indexing thread gets at once. */
const BATCH = 256
/** Fewer files than this go to one thread: another would take longer to start. */
const FEWEST = 32
/** Tasks under way a thread: enough to keep it busy, few enough to bound memory. */
const AHEAD = 3
/** A kill costs no more work than this many milliseconds made. What is merged before is never written. */
const COMMIT_EVERY = 5000

/**
 * The index of the files below one folder, kept in step with them: loaded from its store, brought up
 * to date by `scan`, which reads only what has changed, and stored as it grows. One scan at a time.
 */
export class IndexedCorpus {
	readonly index = new CorpusIndex()
	readonly #folder: IndexedFolder
	readonly #workforce: Workforce<FilesToIndex, IndexedFiles>
	readonly #indexing: CarefulIndexing
	readonly #store: IndexStore | undefined
	#storeProblem: string | undefined
	#scans = 0
	#committed = 0
	#readers = 0

	/** Loads what the store has. The caller keeps both store and workforce and closes them. */
	constructor(
		folder: string,
		preferences: Preferences,
		workforce: Workforce<FilesToIndex, IndexedFiles>,
		store?: IndexStore,
	) {
		this.#folder = { folder: resolve(folder), preferences }
		this.#workforce = workforce
		this.#indexing = new CarefulIndexing(workforce)
		this.#store = store
		store?.loadInto(this.index)
	}

	/**
	 * Brings the index up to date. What is done when the signal aborts is kept; the promise is then
	 * rejected with its reason. Unreadable files are listed, and tried again the next time.
	 */
	async scan(options: ScanOptions = {}): Promise<ScanResult> {
		const scan = new Scan(this.#scans++, options)
		let removed: number
		try {
			await this.#readChanged(scan)
			removed = this.#removeAll(this.index.unmet(), scan.unlisted)
			await this.#merge(scan)
		} finally {
			this.#commit()
		}
		return { ...scan.progress, removed, problems: scan.problems, ...this.#storeState() }
	}

	/** Runs work that goes on asking the index while others run: what it has begun to read stays until it ends. */
	async reading<T>(work: () => Promise<T>): Promise<T> {
		this.#readers++
		try {
			return await work()
		} finally {
			this.#readers--
		}
	}

	async #readChanged(scan: Scan): Promise<void> {
		let batch: FileToIndex[] = []
		const problemOf = (file: FileToIndex) => this.#indexing.problemOf(file)
		for await (const file of changedFiles(this.#folder, this.index, scan, problemOf)) {
			if (batch.push(file) < BATCH) continue
			await this.#handOut(batch, scan)
			batch = []
		}
		for (const piece of shared(batch, this.#workforce.size)) await this.#handOut(piece, scan)
		scan.isWalked = true
		while (scan.underWay.length > 0) await this.#takeIn(scan)
	}

	#storeState(): Pick<ScanResult, 'storeProblem'> {
		return this.#storeProblem === undefined ? {} : { storeProblem: this.#storeProblem }
	}

	/** Waits while enough is under way. */
	async #handOut(files: readonly FileToIndex[], scan: Scan): Promise<void> {
		if (files.length === 0) return
		void readAhead(files.map(({ file }) => file))
		const indexing = this.#indexing.index({ scan: scan.number, files })
		// A failure is met where the answer is awaited, which may be a few tasks later.
		indexing.catch(() => undefined)
		scan.underWay.push(indexing)
		scan.sizes.push(files.length)
		while (scan.underWay.length >= this.#workforce.size * AHEAD) await this.#takeIn(scan)
	}

	async #takeIn(scan: Scan): Promise<void> {
		await scan.breath.take()
		const indexed = (await scan.underWay.shift()) as readonly IndexedFiles[]
		scan.read += scan.sizes.shift() ?? 0
		for (const { segment, touched, problems } of indexed) {
			scan.problems.push(...problems)
			for (const { path } of problems) this.index.remove(path)
			this.#add(segment)
			this.#touch(touched)
		}
		await this.#merge(scan)
		if (this.#isTimeToCommit()) this.#commit()
		scan.report()
	}

	#add(segment: Segment): void {
		if (documentCount(segment) === 0) return
		this.index.add(segment)
	}

	/** Files that were touched but say what they said get their new fingerprint. */
	#touch(touched: readonly (readonly [string, Fingerprint])[]): void {
		const shares = [...this.#byPart(touched)].map(([{ segment }, renewed]) => ({
			segment,
			keeps: (document: number) => renewed.has(document),
			renewed,
		}))
		this.#add(mergeAtOnce(shares))
	}

	#byPart(
		touched: readonly (readonly [string, Fingerprint])[],
	): ReadonlyMap<LiveSegment, ReadonlyMap<number, Fingerprint>> {
		const byPart = new Map<LiveSegment, Map<number, Fingerprint>>()
		for (const [path, fingerprint] of touched) {
			const place = this.index.place(path)
			if (!place) continue
			const known = byPart.get(place.part) ?? new Map<number, Fingerprint>()
			byPart.set(place.part, known.set(place.document, fingerprint))
		}
		return byPart
	}

	/** Files below a folder that could not be listed may still be there. */
	#removeAll(gone: Iterable<string>, unlisted: readonly string[]): number {
		let removed = 0
		for (const path of gone) {
			if (unlisted.some((folder) => folder === '' || path.startsWith(`${folder}/`))) continue
			this.index.remove(path)
			removed++
		}
		return removed
	}

	async #merge({ breath }: Scan): Promise<void> {
		for (;;) {
			const parts = partsToMerge(this.index)
			if (parts.length === 0) return
			this.index.replace(parts, await merge(parts, breath))
			if (this.#readers === 0) for (const gone of parts) letGo(gone.columns())
		}
	}

	/** What could not be written is tried again when the scan ends. */
	#isTimeToCommit(): boolean {
		return this.#storeProblem === undefined && Date.now() - this.#committed > COMMIT_EVERY
	}

	/** Without a store, or on a full disk, the index lives in memory; a scan goes on all the same. */
	#commit(): void {
		this.#committed = Date.now()
		this.#storeProblem = undefined
		try {
			this.#store?.commit(this.index.sealed)
		} catch (error) {
			this.#storeProblem = (error as Error).message
		}
	}
}

/** The last files in a piece a thread, so that all are done at the same time; few are not worth parting. */
function shared(
	files: readonly FileToIndex[],
	threads: number,
): readonly (readonly FileToIndex[])[] {
	const size = Math.max(Math.ceil(files.length / threads), FEWEST)
	const pieces = Math.ceil(files.length / size)
	return Array.from({ length: pieces }, (_, i) => files.slice(i * size, (i + 1) * size))
}
