import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ResourceLimits } from 'node:worker_threads'
import type { CorpusIndex } from '../core/index.ts'
import type { Preferences } from './circumstances.ts'
import { Crew } from './crew.ts'
import type { FilesToIndex, IndexedFiles, IndexerSettings } from './index-files.ts'
import { IndexStore } from './index-store.ts'
import { IndexedCorpus } from './indexed-corpus.ts'
import { knowledgeBytes, shareKnowledge } from './knowledge-bytes.ts'

/** Where an index is and how it is made. */
export interface IndexPlace {
	/** The corpus: its .txt files are indexed, those in folders below it too. Nothing is written there. */
	readonly folder: string
	/** The folder the index is kept in; without one it lives in memory. One folder a corpus. */
	readonly storage?: string
	/** The folder of our own programs, where `index-worker.js` and `knowledge.bin` lie. */
	readonly programs: string
	readonly preferences: Preferences
	/** How many threads read files. */
	readonly jobs: number
	/** How many articles each of them analyses together; what is quickest when left out. */
	readonly together?: number
	/** After how many files each of them tidies up its memory; when V8 thinks fit when left out. */
	readonly tidyAfter?: number
	/** How many word types each of them keeps from text to text; as many as make it quick when left out. */
	readonly keptTypes?: number
	/** What memory each of them may take; as much as V8 thinks fit when left out. */
	readonly limits?: ResourceLimits
}

/** An index with what has to be let go of when it is done with. */
export interface OpenIndex {
	readonly corpus: IndexedCorpus
	/** Why nothing can be kept on disk so far; nothing when it can. Scans try again. */
	readonly problem: string | undefined
	/** Ends the threads that read files; the next scan that finds something new starts others. */
	rest(): Promise<void>
	close(): Promise<void>
}

/** Opens the index of a folder on this machine: what the language server and the command line use. */
export function openIndex(place: IndexPlace): OpenIndex {
	const { folder, storage, programs, preferences, jobs, limits } = place
	const { together, tidyAfter, keptTypes } = place
	shareKnowledge(programs)
	const settings: IndexerSettings = { preferences, together, tidyAfter, keptTypes }
	const script = join(programs, 'index-worker.js')
	const workforce = new Crew<FilesToIndex, IndexedFiles>(script, jobs, settings, limits)
	const store = storage === undefined ? undefined : IndexStore.open(storage, stampOf(programs))
	const corpus = new IndexedCorpus(folder, preferences, workforce, store)
	const rest = () => workforce.dismiss()
	const close = async () => {
		store?.close()
		await rest()
	}
	return { corpus, problem: store?.problem, rest, close }
}

/** The index kept in a folder, as it was left; undefined where there is none that we made. */
export function readIndex(storage: string, programs: string): CorpusIndex | undefined {
	return IndexStore.read(storage, stampOf(programs))
}

/** What summaries depend on beside the files: our code and our knowledge. */
export function stampOf(programs: string): string {
	const hash = createHash('sha1')
	hash.update(readFileSync(join(programs, 'index-worker.js')))
	return hash.update(knowledgeBytes(programs)).digest('hex')
}
