import assert from 'node:assert/strict'
import type { Edit } from '../../server/src/core/index.ts'
import { readCorpusFile } from '../../server/src/workspace/corpus-file.ts'
import { newCorpusFile, setArticleDate } from '../../server/src/workspace/set-article-date.ts'

describe('setting an article date', () => {
	it('adds an entry laid out like the one before, and nothing else', () => {
		const before = '{\n  // days\n  "articles": {\n    "a.txt": { "date": "2019-01-02" }\n  }\n}\n'
		const after = before.replace('02" }', '02" },\n    "b.txt": { "date": "2019-12-29" }')
		assert.equal(set(before, 'b.txt', '2019-12-29'), after)
	})

	it('keeps a trailing comma and the comment before it', () => {
		const before = '{"articles": {"a.txt": {"date": "2019-01-02"} /* sure */,}}'
		const after = set(before, 'b.txt', '2019-12-29')
		assert.deepEqual(datesIn(after), { 'a.txt': '2019-01-02', 'b.txt': '2019-12-29' })
		assert.ok(after.includes('/* sure */,'))
	})

	it('changes the day of an article that has one', () => {
		const before = '{"articles": {"a.txt": {"date": "2019-01-02"}}}'
		assert.equal(set(before, 'a.txt', '2019-12-29'), before.replace('2019-01-02', '2019-12-29'))
	})

	it('starts the list of articles where there is none', () => {
		for (const before of [
			'{}',
			'{ "rules": {} }',
			'{\r\n\t"rules": {},\r\n}',
			'{"articles": {}}',
		]) {
			assert.deepEqual(datesIn(set(before, 'x/ب.txt', '2019-12-29')), { 'x/ب.txt': '2019-12-29' })
		}
	})

	it('writes a whole file where there is none', () => {
		assert.deepEqual(datesIn(newCorpusFile('a "b".txt', '2019-12-29')), {
			'a "b".txt': '2019-12-29',
		})
	})

	it('leaves a file alone that cannot be read', () => {
		for (const broken of ['', '[]', '{"articles": ', '{"articles": {}} x']) {
			assert.equal(setArticleDate(broken, 'a.txt', '2019-12-29'), undefined)
		}
	})
})

function set(text: string, path: string, day: string): string {
	const edits: readonly Edit[] | undefined = setArticleDate(text, path, day)
	assert.ok(edits)
	return edits.reduceRight(
		(changed, { start, end, newText }) => changed.slice(0, start) + newText + changed.slice(end),
		text,
	)
}

function datesIn(text: string): Record<string, string | undefined> {
	const { settings, problems } = readCorpusFile(text)
	assert.deepEqual(problems, [])
	const entries = Object.entries(settings.articles ?? {})
	return Object.fromEntries(entries.map(([path, { date }]) => [path, date]))
}
