import assert from 'node:assert/strict'
import type { InitializeParams } from 'vscode-languageserver/node'
import { readClient } from '../../server/src/lsp/client.ts'

const NEWS = 'file:///news'

describe('what a client says when it starts', () => {
	const folders = (params: Partial<InitializeParams>) =>
		readClient({ processId: null, rootUri: null, capabilities: {}, ...params }).folders

	it('names its open folders, by its root where it knows no others', () => {
		assert.deepEqual(folders({ rootUri: NEWS }), [NEWS])
		assert.deepEqual(folders({ rootUri: NEWS, workspaceFolders: null }), [NEWS])
		const workspaceFolders = [{ uri: `${NEWS}/a`, name: 'a' }]
		assert.deepEqual(folders({ rootUri: NEWS, workspaceFolders }), [`${NEWS}/a`])
		assert.deepEqual(folders({ rootUri: NEWS, workspaceFolders: [] }), [])
		assert.deepEqual(folders({}), [])
	})
})
