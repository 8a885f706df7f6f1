import { parentPort, workerData } from 'node:worker_threads'
import { columnsOf } from '../core/index.ts'
import type { Preferences } from './circumstances.ts'
import { createIndexer, type FilesToIndex } from './index-files.ts'
import { loadKnowledge } from './knowledge-file.ts'

/** The script of an indexing thread: a task in, its answer out, until the main thread ends it. */
const work = createIndexer(loadKnowledge(__dirname), workerData as Preferences)

parentPort?.on('message', (task: FilesToIndex) => {
	const answer = work(task)
	const columns = Array.from(columnsOf(answer.segment), ({ buffer }) => buffer as ArrayBuffer)
	parentPort?.postMessage(answer, columns)
})
