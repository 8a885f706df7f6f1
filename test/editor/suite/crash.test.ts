import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import * as vscode from 'vscode'
import { observe } from './observer.ts'
import { outline, serverReady, state } from './warraq.ts'
import { closeAll, seedUri, showArticle, until } from './workspace.ts'

/** The client forgives three crashes; the fourth is the last. */
const CRASHES = 4

const GIVEN_UP = '.notifications-center :text("was not started again")'

/** The process of our server for this extension host, when one runs. */
function serverProcess(): number | undefined {
	const found = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], {
		encoding: 'utf8',
	})
	const line = found.split('\n').find((each) => each.includes('dist/server.js'))
	return line === undefined ? undefined : Number.parseInt(line, 10)
}

/** Kills the server, and gives the process it was. */
function killServer(): number {
	const id = serverProcess()
	if (id === undefined) throw new Error('no server is running')
	process.kill(id, 'SIGKILL')
	return id
}

/** Waits for the process that takes a killed one's place. */
const successorOf = (killed: number) =>
	until('another server', () => {
		const id = serverProcess()
		return id === undefined || id === killed ? undefined : id
	})

describe('a server that crashes', () => {
	after(closeAll)

	it('comes back; when it keeps crashing it is given up, and comes back on demand', async () => {
		const { document } = await showArticle(seedUri())
		await serverReady()
		for (let crash = 1; crash < CRASHES; crash++) {
			await successorOf(killServer())
			assert.ok((await outline(document.uri)).length > 0, `after crash ${crash}`)
		}
		killServer()
		await until('the server is given up', () => state() === 'error' || undefined)
		await vscode.commands.executeCommand('notifications.clearAll')
		await vscode.commands.executeCommand('warraq.buildIndex')
		await vscode.commands.executeCommand('notifications.showList')
		await observe('appear', { selector: GIVEN_UP })
		await vscode.commands.executeCommand('notifications.clearAll')
		await vscode.commands.executeCommand('warraq.restartServer')
		await serverReady()
		assert.ok((await outline(document.uri)).length > 0)
	})
})
