import assert from 'node:assert/strict'
import fc from 'fast-check'
import { lineEdits } from '../../server/src/features/line-edits.ts'

const texts = fc
	.array(fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\u{1f600}', '\u{1f601}'), { maxLength: 14 })
	.map((parts) => parts.join(''))

describe('edits between two texts', () => {
	it('make the one of the other, in order, without overlaps', () => {
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				let at = 0
				let made = ''
				for (const { start, end, newText } of lineEdits(before, after)) {
					assert.ok(start >= at && end >= start)
					made += before.slice(at, start) + newText
					at = end
				}
				assert.equal(made + before.slice(at), after)
			}),
			{ numRuns: 2000 },
		)
	})

	it('never cut a surrogate pair', () => {
		const [edit] = lineEdits('\u{1f600}', '\u{1f601}')
		assert.deepEqual(edit, { start: 0, end: 2, newText: '\u{1f601}' })
	})

	it('are no longer than they have to be', () => {
		const wrong = 'الى\nثم\n'
		const right = 'إلى\nثم\n'
		assert.deepEqual(lineEdits(wrong, right), [{ start: 0, end: 1, newText: right.slice(0, 1) }])
	})
})
