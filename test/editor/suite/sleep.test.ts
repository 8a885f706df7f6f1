import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import * as vscode from 'vscode'
import { serverReady, state } from './warraq.ts'
import { closeAll, fileUri, pause, seedUri, show, showArticle, until } from './workspace.ts'

/** Long enough for a wrong start to show. */
const WATCH = 1500

/** Processes of this machine that run our server for this extension host. */
function serverProcesses(): string[] {
	const words = ['-o', 'args=', '--ppid', String(process.pid)]
	return ps(words).filter((line) => line.includes('dist/server.js'))
}

function ps(words: readonly string[]): string[] {
	try {
		return execFileSync('ps', words, { encoding: 'utf8' }).split('\n')
	} catch {
		return [] // ps ends with 1 when no process matches
	}
}

describe('an English text', () => {
	after(closeAll)

	it('stays plain text and starts nothing', async () => {
		const { document } = await show(fileUri('english.txt'))
		await pause(WATCH)
		assert.equal(document.languageId, 'plaintext')
		assert.equal(state(), 'asleep')
		assert.deepEqual(serverProcesses(), [])
	})

	it('leaves a log to be shown, which starts nothing', async () => {
		await vscode.commands.executeCommand('warraq.showOutput')
		await until('the log', () =>
			vscode.workspace.textDocuments.find(
				({ uri }) => uri.scheme === 'output' && uri.path.includes('Warraq'),
			),
		)
		await vscode.commands.executeCommand('workbench.action.closePanel')
		assert.equal(state(), 'asleep')
	})

	it('is told apart from an Arabic one, which starts the server', async () => {
		await showArticle(seedUri())
		await serverReady()
		assert.equal(serverProcesses().length, 1)
	})
})
