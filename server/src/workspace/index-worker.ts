import { parentPort, workerData } from 'node:worker_threads'
import { columnsOf } from '../core/index.ts'
import { createIndexer, type FilesToIndex, type IndexerSettings } from './index-files.ts'
import { loadKnowledge } from './knowledge-file.ts'
import { tidyMemory } from './tidy-memory.ts'

/** The script of an indexing thread: a task in, its answer out, until the main thread ends it. */
const { preferences, together } = workerData as IndexerSettings
const work = createIndexer(loadKnowledge(__dirname), preferences, together)

/** Tasks between two times of tidying up, two thousand files: what articles leave is more than what is kept. */
const TIDY_EVERY = 8
let tasks = 0

// One task is always at hand: taken from the port one behind the other, they would leave no moment to tidy up.
parentPort?.on('message', (task: FilesToIndex) => setImmediate(perform, task))

function perform(task: FilesToIndex): void {
	const answer = work(task)
	const columns = Array.from(columnsOf(answer.segment), ({ buffer }) => buffer as ArrayBuffer)
	parentPort?.postMessage(answer, columns)
	if (++tasks % TIDY_EVERY === 0) void tidyMemory()
}
