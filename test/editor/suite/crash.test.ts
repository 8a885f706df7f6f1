import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import * as vscode from 'vscode'
import { outline, serverReady, state } from './warraq.ts'
import { closeAll, pause, seedUri, showArticle, until } from './workspace.ts'

/** The client forgives three crashes; the fourth is the last. */
const CRASHES = 4

function killServer(): void {
	const found = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], {
		encoding: 'utf8',
	})
	const line = found.split('\n').find((each) => each.includes('dist/server.js'))
	if (line) process.kill(Number.parseInt(line, 10), 'SIGKILL')
}

describe('a server that crashes', () => {
	after(closeAll)

	it('comes back; when it keeps crashing it is given up, and comes back on demand', async () => {
		const { document } = await showArticle(seedUri())
		await serverReady()
		killServer()
		await pause(500)
		assert.ok((await outline(document.uri)).length > 0)
		for (let crash = 1; crash < CRASHES; crash++) {
			killServer()
			await pause(700)
		}
		await until('the server is given up', () => state() === 'error' || undefined)
		await vscode.commands.executeCommand('warraq.restartServer')
		await serverReady()
		assert.ok((await outline(document.uri)).length > 0)
	})
})
