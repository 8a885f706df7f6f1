import { parentPort, workerData } from 'node:worker_threads'
import type { Preferences } from './analyses.ts'
import { createIndexWork, type IndexTask } from './index-tasks.ts'
import { loadKnowledge } from './knowledge-file.ts'

/** The script of an indexing thread: a task in, its answer out, until the main thread ends it. */
const work = createIndexWork(loadKnowledge(__dirname), workerData as Preferences)

parentPort?.on('message', (task: IndexTask) => {
	const answer = work(task)
	parentPort?.postMessage(answer, [answer.segment.buffer as ArrayBuffer])
})
