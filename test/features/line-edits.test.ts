import assert from 'node:assert/strict'
import fc from 'fast-check'
import { lineEdits, wordEdits } from '../../server/src/features/line-edits.ts'

const texts = fc
	.array(fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\u{1f600}', '\u{1f601}', '\udc00'), {
		maxLength: 14,
	})
	.map((parts) => parts.join(''))

describe('edits between two texts', () => {
	for (const edits of [lineEdits, wordEdits]) {
		it(`make the one of the other, in order, without overlaps: ${edits.name}`, () => {
			fc.assert(
				fc.property(texts, texts, (before, after) => {
					let at = 0
					let made = ''
					for (const { start, end, newText } of edits(before, after)) {
						assert.ok(start >= at && end >= start)
						made += before.slice(at, start) + newText
						at = end
					}
					assert.equal(made + before.slice(at), after)
				}),
				{ numRuns: 2000 },
			)
		})
	}

	it('are one a changed word where people look over them', () => {
		const WORD = ' عاد '
		const changes = [
			{
				before: 'الى',
				after: 'إلى',
			},
			{
				before: 'عبدالله',
				after: 'عبد الله',
			},
			{
				before: '2019 .',
				after: '2019.',
			},
		]
		const before = changes.map((change) => change.before).join(WORD)
		const edits = wordEdits(before, changes.map(({ after }) => after).join(WORD))
		assert.deepEqual(
			edits.map(({ start, end, newText }) => ({
				before: before.slice(start, end),
				after: newText,
			})),
			changes,
		)
	})

	it('are one a word where two of the same letters stand side by side', () => {
		const before = 'واضاف ان'
		const after = 'وأضاف أن'
		const edits = wordEdits(before, after)
		assert.deepEqual(
			edits.map(({ start, end }) => [start, end]),
			[
				[0, 5],
				[6, 8],
			],
		)
	})

	it('are found in the longest article, though all its lines have changed', () => {
		const wrong = 'الى'
		const right = 'إلى'
		const lines = Array.from({ length: 40_000 }, (_, n) => `${wrong} ${n}`)
		const before = lines.join('\n')
		const edits = wordEdits(before, before.replaceAll(wrong, right))
		assert.equal(edits.length, lines.length)
		assert.ok(edits.every(({ start, end }) => before.slice(start, end) === wrong))
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
