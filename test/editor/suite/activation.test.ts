import assert from 'node:assert/strict'
import * as vscode from 'vscode'

describe('activation', () => {
	it('works', async () => {
		assert.ok(vscode.version)
	})
})
