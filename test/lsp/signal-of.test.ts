import assert from 'node:assert/strict'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import { signalOf } from '../../server/src/lsp/signal-of.ts'

describe('the signal of a request', () => {
	it('aborts when that is cancelled, sooner or later', () => {
		const later = new CancellationTokenSource()
		const signal = signalOf(later.token)
		assert.ok(!signal.aborted)
		later.cancel()
		assert.ok(signal.aborted)
		const before = new CancellationTokenSource()
		before.cancel()
		assert.ok(signalOf(before.token).aborted)
	})
})
