import {
	type Fingerprint,
	type Knowledge,
	type Segment,
	SegmentBuilder,
	type Summary,
	summarize,
} from '../core/index.ts'
import { analyzeAllIn } from './analyses.ts'
import type { Preferences } from './circumstances.ts'
import { Corpora } from './corpora.ts'
import {
	type FileProblem,
	type FileRead,
	type FileToIndex,
	locate,
	readToIndex,
} from './read-to-index.ts'
import { Scratch } from './scratch.ts'

/** What a thread that indexes is told when it starts. */
export interface IndexerSettings {
	readonly preferences: Preferences
	/** How many texts are analysed together; as `createIndexer` thinks fit when left out. */
	readonly together?: number | undefined
	/** After so many files it gives back the memory it does not need; when V8 thinks fit when left out. */
	readonly tidyAfter?: number | undefined
	/** How many word types it keeps from text to text; as many as make it quick when left out. */
	readonly keptTypes?: number | undefined
}

/** Files to be indexed; the files of one scan share its number, and one look at `warraq.json`. */
export interface FilesToIndex {
	readonly scan: number
	readonly files: readonly FileToIndex[]
}

/** What became of some files. */
export interface IndexedFiles {
	/** Those that were new or changed. */
	readonly segment: Segment
	/** Those whose bytes are what they were, though touched. */
	readonly touched: readonly (readonly [path: string, fingerprint: Fingerprint])[]
	readonly problems: readonly FileProblem[]
}

/**
 * Makes the function that reads, analyses and sums up files, one open at a time. What is done to files is done
 * to several before the next is done: the processor then has its code and its tables at hand. So many texts are
 * analysed `together`: more take more memory, and less time.
 */
export function createIndexer(
	knowledge: Knowledge,
	preferences: Preferences,
	together = MOST,
): (task: FilesToIndex) => IndexedFiles {
	let corpora = new Corpora()
	let scanned = Number.NaN
	const scratch = new Scratch()
	return ({ scan, files }) => {
		if (scan !== scanned) corpora = new Corpora()
		scanned = scan
		const batch = new Batch(knowledge, together)
		const located = files.map((file) => locate(file, corpora, { knowledge, preferences }))
		for (const one of located)
			batch.add(readToIndex(one, (file, size) => scratch.readOpen(file, size)))
		return batch.finish()
	}
}

/** Texts that are analysed together: so many at most, and not many more code units than that. */
const MOST = 16
const LONGEST = 1 << 16

/** Files that are indexed at once. */
class Batch {
	readonly #knowledge: Knowledge
	readonly #together: number
	readonly #builder = new SegmentBuilder()
	readonly #touched: [path: string, fingerprint: Fingerprint][] = []
	readonly #problems: FileProblem[] = []
	#read: FileRead[] = []
	#length = 0

	constructor(knowledge: Knowledge, together: number) {
		this.#knowledge = knowledge
		this.#together = together
	}

	add(file: ReturnType<typeof readToIndex>): void {
		if ('message' in file) this.#problems.push(file)
		else if (!('text' in file)) this.#touched.push([file.path, file.fingerprint])
		else this.#collect(file)
	}

	finish(): IndexedFiles {
		this.#sumUp()
		return {
			segment: this.#builder.seal(),
			touched: this.#touched,
			problems: this.#problems,
		}
	}

	#collect(file: FileRead): void {
		this.#read.push(file)
		this.#length += file.text.length
		if (this.#read.length === this.#together || this.#length >= LONGEST) this.#sumUp()
	}

	#sumUp(): void {
		const files = this.#read
		this.#read = []
		this.#length = 0
		const summaries = summariesOf(this.#knowledge, files)
		files.forEach(({ path, fingerprint }, i) => {
			const summary = summaries[i] as Summary | Error
			if (summary instanceof Error) this.#problems.push({ path, message: summary.message })
			else this.#builder.add({ path, fingerprint, summary })
		})
	}
}

/** What the texts say, nothing of one that is empty; a bug that one of them meets is told of it alone. */
function summariesOf(
	knowledge: Knowledge,
	files: readonly FileRead[],
): readonly (Summary | Error)[] {
	try {
		return analyzeAllIn(knowledge, files).map((analysis) => {
			return analysis.text === '' ? NOTHING : summarize(analysis)
		})
	} catch (error) {
		if (files.length === 1) return [error as Error]
		return files.flatMap((file) => summariesOf(knowledge, [file]))
	}
}

const NOTHING: Summary = { tokens: 0, traces: [] }
