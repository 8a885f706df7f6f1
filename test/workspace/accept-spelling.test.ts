import assert from 'node:assert/strict'
import { acceptSpelling } from '../../server/src/workspace/accept-spelling.ts'
import type { Scope } from '../../server/src/workspace/judge-name.ts'

describe('a warraq.json that accepts a spelling', () => {
	it('keeps what stands in it', () => {
		assert.equal(
			accepting('{\n\t// ours\n\t"accept": ["one"]\n}\n', 'two'),
			'{\n\t// ours\n\t"accept": [\n\t\t"one",\n\t\t"two"\n\t]\n}\n',
		)
	})

	it('gets a list where it has none', () => {
		assert.deepEqual(JSON.parse(accepting('{"rules": {}}', 'one')), { rules: {}, accept: ['one'] })
	})

	it('says it of one article', () => {
		const text = '{"articles": {"a.txt": {"date": "2019-12-29"}}}'
		assert.deepEqual(JSON.parse(accepting(text, 'one', { article: 'a.txt' })), {
			articles: { 'a.txt': { date: '2019-12-29', accept: ['one'] } },
		})
	})

	it('does not say it twice', () => {
		assert.deepEqual(acceptSpelling('{"accept": ["one"]}', 'corpus', 'one'), [])
	})

	it('is left alone where it cannot be read', () => {
		for (const broken of ['', '[]', '{'])
			assert.equal(acceptSpelling(broken, 'corpus', 'one'), undefined)
	})
})

function accepting(text: string, form: string, scope: Scope = 'corpus'): string {
	const edits = acceptSpelling(text, scope, form) ?? []
	return [...edits].reverse().reduce((changed, { start, end, newText }) => {
		return changed.slice(0, start) + newText + changed.slice(end)
	}, text)
}
