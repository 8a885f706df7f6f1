import assert from 'node:assert/strict'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { fileUri } from '../../server/src/workspace/file-uri.ts'

describe('the URI of a file', () => {
	it('is what Node makes of its path, whatever came before it', () => {
		const name = fc.oneof(
			fc.constantFrom(
				'a.txt',
				'2019-01-02_3.txt',
				'55%55%.txt',
				'ليبيا.txt',
				'a b#c?.txt',
				'~a',
				'..a',
			),
			fc
				.string({ minLength: 1 })
				.filter((each) => !/[/\\\0]/u.test(each) && !/^\.\.?$/u.test(each)),
		)
		const folder = fc.constantFrom('/corpus', '/corpus/2019', '/corpus/a b', '/corpus/طرابلس')
		fc.assert(
			fc.property(fc.array(fc.tuple(folder, name), { maxLength: 5 }), (files) => {
				for (const [home, own] of files) {
					const path = `${home}/${own}`
					assert.equal(fileUri(path), pathToFileURL(path).href)
				}
			}),
		)
	})
})
