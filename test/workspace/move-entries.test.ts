import assert from 'node:assert/strict'
import { readCorpusFile } from '../../server/src/workspace/corpus-file.ts'
import { addEntries, moveEntries } from '../../server/src/workspace/move-entries.ts'

const FILE = `{
  // days that Beirut gave us
  "articles": {
    "a.txt": { "date": "2019-01-02" }, // sure
    "./old/b.txt": {
      "date": "2019-01-03" /* a guess */
    },
    "old/deep/c.txt": { "accept": ["x"] },
    "older/d.txt": { "date": "2019-01-05" }
  },
  "manifest": { "path": "old/dates.csv" },
  "house": { "profile": "old/house.json" }
}
`

describe('the entries of articles that move', () => {
	it('get the new paths, and all else stays as it is', () => {
		const { text, left } = moved(FILE, { 'a.txt': 'z/a.txt' })
		assert.equal(text, FILE.replace('"a.txt"', '"z/a.txt"'))
		assert.deepEqual(left, [])
	})

	it('go with their folder, and so do the files that it names', () => {
		const { text } = moved(FILE, { old: 'new/er' })
		assert.equal(text, FILE.replaceAll('"old/', '"new/er/').replace('"./old/', '"new/er/'))
	})

	it('are handed over where they leave the corpus, comments and all', () => {
		const { text, left } = moved(FILE, { 'old/b.txt': undefined })
		assert.deepEqual(left, [
			{ path: 'old/b.txt', value: '{\n      "date": "2019-01-03" /* a guess */\n    }' },
		])
		const lines = FILE.split('\n')
		assert.equal(text, [...lines.slice(0, 4), ...lines.slice(7)].join('\n'))
	})

	it('leave a file that is well formed, whichever of them go', () => {
		const paths = ['a.txt', 'old/b.txt', 'old/deep/c.txt', 'older/d.txt']
		for (const file of [
			FILE,
			FILE.replaceAll('\n', '\r\n'),
			FILE.replace(/\n\s*/gu, ' ').replace(/\/\/ .*? (?=")/gu, ''),
		]) {
			for (let chosen = 1; chosen < 1 << paths.length; chosen++) {
				const gone = paths.filter((_, i) => chosen & (1 << i))
				const { text, left } = moved(
					file,
					Object.fromEntries(gone.map((path) => [path, undefined])),
				)
				assert.deepEqual(
					articlesIn(text).toSorted(),
					paths.filter((path) => !gone.includes(path)),
					text,
				)
				assert.ok(!/,\s*\}/u.test(text), text)
				const back = addEntries(text, left) ?? ''
				assert.deepEqual(articlesIn(back).toSorted(), paths, back)
				assert.deepEqual(readCorpusFile(back).settings.articles?.['old/b.txt'], {
					date: '2019-01-03',
				})
			}
		}
	})

	it('take the place of what was said of a file that they replace', () => {
		const { text } = moved(FILE, { 'a.txt': 'older/d.txt' })
		assert.deepEqual(readCorpusFile(text).settings.articles?.['older/d.txt'], {
			date: '2019-01-02',
		})
		assert.equal(text.split('older/d.txt').length, 2)
		const added = addEntries(FILE, [{ path: 'a.txt', value: '{}' }]) ?? ''
		assert.deepEqual(readCorpusFile(added).settings.articles?.['a.txt'], {})
		assert.equal(articlesIn(added).length, 4)
	})

	it('may all change places at once', () => {
		const { text } = moved(FILE, { 'a.txt': 'older/d.txt', 'older/d.txt': 'a.txt' })
		assert.deepEqual(readCorpusFile(text).settings.articles?.['a.txt'], { date: '2019-01-05' })
	})

	it('stay in a file that cannot be read, or says nothing of them', () => {
		assert.equal(moveEntries('{', new Map([['a.txt', 'b.txt']])), undefined)
		assert.equal(addEntries('[]', []), undefined)
		for (const text of ['{}', '{"articles": 3, "manifest": 4}', '{"articles": {"b": 3}}']) {
			assert.deepEqual(moved(text, { 'a.txt': 'b.txt' }), { text, left: [] })
		}
	})
})

function moved(text: string, moves: Readonly<Record<string, string | undefined>>) {
	const after = moveEntries(text, new Map(Object.entries(moves)))
	assert.ok(after)
	return after
}

function articlesIn(text: string): readonly string[] {
	const { settings, problems } = readCorpusFile(text)
	assert.deepEqual(problems, [], text)
	return Object.keys(settings.articles ?? {}).filter((path) => !path.startsWith('./'))
}
