import { parentPort, workerData } from 'node:worker_threads'
import { columnsOf } from '../core/index.ts'
import { createIndexer, type FilesToIndex, type IndexerSettings } from './index-files.ts'
import { loadKnowledge } from './knowledge-file.ts'

/** The script of an indexing thread: a task in, its answer out, until the main thread ends it. */
const { preferences, together } = workerData as IndexerSettings
const work = createIndexer(loadKnowledge(__dirname), preferences, together)

parentPort?.on('message', (task: FilesToIndex) => {
	const answer = work(task)
	const columns = Array.from(columnsOf(answer.segment), ({ buffer }) => buffer as ArrayBuffer)
	parentPort?.postMessage(answer, columns)
})
