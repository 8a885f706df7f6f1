import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { ResponseError } from 'vscode-languageserver/node'
import { ThreadKeeper } from '../../server/src/lsp/keeper/thread-keeper.ts'

const QUESTION = { source: 'cairo' }

describe('the thread that keeps an index', () => {
	let root: string
	let keeper: ThreadKeeper

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'warraq-keeper-'))
	})

	afterEach(async () => {
		await keeper.dispose()
		rmSync(root, { recursive: true })
	})

	/** A keeper whose thread does this with each message. */
	const keeperThat = (does: string): ThreadKeeper => {
		const script = join(root, 'thread.js')
		const listening = `parentPort.on('message', (message) => { ${does} })`
		writeFileSync(script, `const { parentPort } = require('node:worker_threads')\n${listening}`)
		return new ThreadKeeper(script, { folder: root, programs: root })
	}

	it('tells whoever waits, and whoever asks later, that it has ended', async () => {
		keeper = keeperThat('process.exit(3)')
		const ended = /the index ended with code 3/u
		await assert.rejects(keeper.ask('usage', QUESTION), ended)
		await assert.rejects(keeper.ask('usage', QUESTION), ended)
	})

	it('throws what went wrong in the thread as a fault of ours, with its reason alone', async () => {
		keeper = keeperThat(
			"parentPort.postMessage({ jsonrpc: '2.0', id: message.id, error: { code: -32603, message: 'Request ask failed with message: no space' } })",
		)
		await assert.rejects(keeper.ask('usage', QUESTION), (error: Error) => {
			return !(error instanceof ResponseError) && error.message === 'no space'
		})
	})

	it('holds on to no answer it has given', async () => {
		keeper = keeperThat(
			"parentPort.postMessage({ jsonrpc: '2.0', id: message.id, result: { choices: [] } })",
		)
		const given = new WeakRef((await keeper.ask('usage', QUESTION)) as object)
		await collectGarbage()
		assert.equal(given.deref(), undefined)
	})
})

/** All that nothing holds on to is gone when it resolves. */
async function collectGarbage(): Promise<void> {
	await new Promise((resolve) => setImmediate(resolve))
	setFlagsFromString('--expose-gc')
	runInNewContext('gc')()
}
