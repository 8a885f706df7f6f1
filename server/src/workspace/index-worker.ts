import { parentPort, workerData } from 'node:worker_threads'
import { keepTypes } from '../core/index.ts'
import { createIndexer, type FilesToIndex, type IndexerSettings } from './index-files.ts'
import { loadKnowledge } from './knowledge-file.ts'
import { tidyMemory } from './tidy-memory.ts'

/** The script of an indexing thread: a task in, its answer out, until the main thread ends it. */
const { preferences, together, tidyAfter, keptTypes } = workerData as IndexerSettings
const knowledge = loadKnowledge(__dirname)
if (keptTypes !== undefined) keepTypes(knowledge.entities, keptTypes)
const work = createIndexer(knowledge, preferences, together)
let untidied = 0

// Not at once: as long as one message is at hand when another is answered, nothing else gets its turn here.
parentPort?.on('message', (task: FilesToIndex) => setImmediate(answer, task))

/**
 * Sends copies of columns, half a kilobyte a file. To hand them over would take their memory away from here: once that
 * happens V8 throws away most of what it has compiled for typed arrays, and asks from then on whether each has its own.
 */
function answer(task: FilesToIndex): void {
	parentPort?.postMessage(work(task))
	untidied += task.files.length
	if (tidyAfter === undefined || untidied < tidyAfter) return
	untidied = 0
	void tidyMemory()
}
