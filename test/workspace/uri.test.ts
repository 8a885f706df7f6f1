import assert from 'node:assert/strict'
import { nearestFolder } from '../../server/src/workspace/uri.ts'

describe('the folder nearest to a file', () => {
	it('is the innermost of those that hold it', () => {
		const folders = ['file:///news/', 'file:///news/beirut/', 'file:///other/']
		assert.equal(nearestFolder(folders, 'file:///news/beirut/a.txt'), 'file:///news/beirut/')
		assert.equal(nearestFolder(folders, 'file:///news/a.txt'), 'file:///news/')
		assert.equal(nearestFolder(folders, 'file:///newspapers/a.txt'), undefined)
		assert.equal(nearestFolder(folders, 'untitled:Untitled-1'), undefined)
	})
})
