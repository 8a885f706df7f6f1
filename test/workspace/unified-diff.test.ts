import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyPatch, createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import fc from 'fast-check'
import { applyEdits, type Edit } from '../../server/src/core/index.ts'
import { unifiedDiff } from '../../server/src/workspace/unified-diff.ts'
import { textWithEdits } from '../support/edits.ts'

describe('the diff of known edits', () => {
	it('makes the one text of the other, as read by a library', () => {
		fc.assert(
			fc.property(textWithEdits, ({ text, edits }) => {
				const diff = unifiedDiff('a.txt', text, edits)
				const options = { autoConvertLineEndings: false }
				assert.equal(applyPatch(text, diff, options), applyEdits(text, edits))
			}),
			{ numRuns: 3000 },
		)
	})

	it('is the one that a search for the shortest finds, where each edit stays in its line', () => {
		const lines = fc.array(fc.constantFrom('same', 'wrong', ''), { maxLength: 30 })
		const ends = fc.constantFrom('', '\n', '\r\n')
		fc.assert(
			fc.property(lines, ends, (words, end) => {
				const text = words.map((word, n) => (word ? `${word} ${n}` : '')).join('\n') + end
				const edits = [...text.matchAll(/wrong/gu)].map(({ index }) => replace(index, 5, 'right'))
				const after = text.replaceAll('wrong', 'right')
				const options = { context: 1, headerOptions: FILE_HEADERS_ONLY }
				const wanted = createTwoFilesPatch('a', 'a', text, after, undefined, undefined, options)
				assert.equal(unifiedDiff('a', text, edits), wanted)
			}),
		)
	})

	it('shows nothing of a line that comes back as it was', () => {
		const text = 'one\ntwo\nthree\n'
		const diff = unifiedDiff('a', text, [replace(0, 3, 'one'), replace(8, 5, 'four')])
		assert.equal(diff, '--- a\n+++ a\n@@ -2,2 +2,2 @@\n two\n-three\n+four\n')
	})

	it('is taken by the program patch', function () {
		if (spawnSync('patch', ['--version']).error) this.skip()
		const folder = mkdtempSync(join(tmpdir(), 'warraq-diff-'))
		const file = join(folder, 'a.txt')
		try {
			fc.assert(
				fc.property(textWithEdits, ({ text, edits }) => {
					const wanted = applyEdits(text, edits)
					fc.pre(wanted !== text && wanted !== '')
					writeFileSync(file, text)
					const input = unifiedDiff('a.txt', text, edits)
					const { status } = spawnSync('patch', ['--binary', '-p0'], { cwd: folder, input })
					assert.equal(status, 0, input)
					assert.equal(readFileSync(file, 'utf8'), wanted)
				}),
				{ numRuns: 60 },
			)
		} finally {
			rmSync(folder, { recursive: true })
		}
	})
})

function replace(start: number, length: number, newText: string): Edit {
	return { start, end: start + length, newText }
}
