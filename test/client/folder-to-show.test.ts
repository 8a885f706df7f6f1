import assert from 'node:assert/strict'
import { folderToShow } from '../../client/src/corpus/folder-to-show.ts'

describe('the folder that the views show', () => {
	it('is that of the active article', () => {
		assert.equal(folderToShow(['a', 'b'], 'b', 'a'), 'b')
	})

	it('stays while the active editor shows no article of a folder', () => {
		assert.equal(folderToShow(['a', 'b'], undefined, 'b'), 'b')
	})

	it('is the first where there was none, or it is closed', () => {
		assert.equal(folderToShow(['a', 'b'], undefined, undefined), 'a')
		assert.equal(folderToShow(['a'], undefined, 'b'), 'a')
		assert.equal(folderToShow([], undefined, 'b'), undefined)
	})
})
