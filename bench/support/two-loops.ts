import { Worker } from 'node:worker_threads'

/** A loop that touches no memory and waits for nothing; about a second. */
const LOOP = `
	const { parentPort } = require('node:worker_threads')
	let x = 1
	for (let i = 0; i < 300_000_000; i++) x = (Math.imul(x, 31) + i) | 0
	parentPort.postMessage(x)
`

/**
 * What a second thread of this machine is worth: two loops that share nothing, side by side, against one
 * after the other. 2 where two cores are really there; no program of two threads gains more.
 */
export async function twoLoops(): Promise<number> {
	await together(1)
	const one = await together(1)
	return (2 * one) / (await together(2))
}

/** The time that so many loops take side by side, in milliseconds. */
async function together(count: number): Promise<number> {
	const start = performance.now()
	await Promise.all(Array.from({ length: count }, loop))
	return performance.now() - start
}

function loop(): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(LOOP, { eval: true })
		worker.once('message', resolve)
		worker.once('error', reject)
	})
}
