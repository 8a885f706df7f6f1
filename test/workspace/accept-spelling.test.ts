import assert from 'node:assert/strict'
import { acceptSpelling } from '../../server/src/workspace/accept-spelling.ts'

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

	it('does not say it twice', () => {
		assert.deepEqual(acceptSpelling('{"accept": ["one"]}', 'one'), [])
	})

	it('is left alone where it cannot be read', () => {
		for (const broken of ['', '[]', '{']) assert.equal(acceptSpelling(broken, 'one'), undefined)
	})
})

function accepting(text: string, form: string): string {
	const edits = acceptSpelling(text, form) ?? []
	return [...edits].reverse().reduce((changed, { start, end, newText }) => {
		return changed.slice(0, start) + newText + changed.slice(end)
	}, text)
}
