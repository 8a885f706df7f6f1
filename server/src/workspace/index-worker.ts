import { parentPort, workerData } from 'node:worker_threads'
import type { Preferences } from './analyses.ts'
import { createIndexer, type FilesToIndex } from './index-files.ts'
import { loadKnowledge } from './knowledge-file.ts'

/** The script of an indexing thread: a task in, its answer out, until the main thread ends it. */
const work = createIndexer(loadKnowledge(__dirname), workerData as Preferences)

parentPort?.on('message', (task: FilesToIndex) => {
	const answer = work(task)
	parentPort?.postMessage(answer, [answer.segment.buffer as ArrayBuffer])
})
