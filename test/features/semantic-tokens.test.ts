import assert from 'node:assert/strict'
import fc from 'fast-check'
import { semanticTokens, semanticTokensDelta } from '../../server/src/features/semantic-tokens.ts'
import { article, date, person, place } from '../support/article.ts'

describe('semantic tokens', () => {
	const text = article('وصل [حفتر] في [2019]\nإلى [مصر]', [
		person('حفتر'),
		date('2019'),
		place('مصر'),
	])

	it('stand relative to the one before', () => {
		assert.deepEqual(semanticTokens(text), [
			...[0, 4, 4, 0, 0],
			...[0, 8, 4, 3, 0],
			...[1, 4, 3, 1, 0],
		])
	})

	it('of a range are those on its lines', () => {
		const second = { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } }
		assert.deepEqual(semanticTokens(text, second), [1, 4, 3, 1, 0])
	})
})

describe('a delta of semantic tokens', () => {
	const tokens = fc.array(fc.nat(3))

	it('turns the old tokens into the new ones', () => {
		fc.assert(
			fc.property(tokens, tokens, (before, after) => {
				const changed = [...before]
				for (const { start, deleteCount, data = [] } of semanticTokensDelta(before, after)) {
					changed.splice(start, deleteCount, ...data)
				}
				assert.deepEqual(changed, after)
			}),
		)
	})

	it('sends only what changed', () => {
		assert.deepEqual(semanticTokensDelta([1, 2, 3, 4], [1, 9, 3, 4]), [
			{ start: 1, deleteCount: 1, data: [9] },
		])
		assert.deepEqual(semanticTokensDelta([1, 2], [1, 2]), [])
	})
})
