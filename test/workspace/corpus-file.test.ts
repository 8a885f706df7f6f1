import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MOST_WORDS, phraseTable } from '../../server/src/core/entities/phrases.ts'
import { plain } from '../../server/src/core/message.ts'
import { readCorpusFile, readHouseStyle } from '../../server/src/workspace/corpus-file.ts'
import { parseMarked } from '../support/marked.ts'

describe('warraq.json', () => {
	it('is read with comments and trailing commas', () => {
		const { settings, problems } = readCorpusFile(`{
			// what we know
			"articles": { "a.txt": { "date": "2019-12-29" }, },
			"fileNameDate": "DD.MM.YYYY",
			"rules": { "repeated-word": "off" },
		}`)
		assert.deepEqual(problems, [])
		assert.deepEqual(settings, {
			articles: { 'a.txt': { date: '2019-12-29' } },
			fileNameDate: ['DD.MM.YYYY'],
			rules: { 'repeated-word': 'off' },
		})
	})

	it('takes the path of an article as find writes it, too', () => {
		const { settings } = readCorpusFile(`{ "articles": {
			"a.txt": { "date": "2019-12-29" },
			"./a.txt": { "date": "2019-12-30", "accept": ["x"] },
			"./b/c.txt": { "date": "2019-12-31" }
		} }`)
		assert.deepEqual(settings.articles?.['a.txt'], { date: '2019-12-29', accept: ['x'] })
		assert.deepEqual(settings.articles?.['b/c.txt'], { date: '2019-12-31' })
	})

	it('has every fault marked where it is, and the rest read', () => {
		for (const [marked, rest] of [
			[
				'{"rules": {"latin-punctuation": ["loud"], "repeated-word": "off"}}',
				{ rules: { 'repeated-word': 'off' } },
			],
			['{"rules": {["repeated-wrod"]: "off"}}', { rules: {} }],
			['{["colour"]: 1, "rules": {}}', { rules: {} }],
			['{"articles": {"a.txt": {"date": ["29/12/2019"]}}}', { articles: { 'a.txt': {} } }],
			['{"articles": {"a.txt": {["day"]: "2019-12-29"}}}', { articles: { 'a.txt': {} } }],
			['{"fileNameDate": ["YYYY"]}', {}],
			['{"manifest": [3]}', {}],
			['{"names": {"ignore": ["a"]}}', { names: {} }],
			['{"names": {"add": {"PER": [["a", [3] ]]}}}', { names: { add: { PER: ['a'] } } }],
			['{"detect": [true]}', {}],
			['{"house": {"abd": ["splt"], "digits": "any"}}', { house: { digits: 'any' } }],
			['{"house": {["colour"]: "red", "abd": [3], ["constructor"]: "any"}}', { house: {} }],
			['{"house": {"profile": ["le-monde"], "quotes": "curly"}}', { house: { quotes: 'curly' } }],
			['{"house": {"profile": "hespress"}}', { house: { profile: 'hespress' } }],
			['["warraq"]', {}],
		] as const) {
			const { text, spans } = parseMarked(marked)
			const { settings, problems } = readCorpusFile(text)
			const places = problems.map(({ start, end }) => ({ start, end }))
			assert.deepEqual(places, spans, marked)
			assert.deepEqual(settings, rest, marked)
		}
	})

	it('says in words what is no JSON', () => {
		const said = (text: string) => {
			return readCorpusFile(text).problems.map(({ message }) => plain(message))
		}
		assert.deepEqual(said('{"rules": {}'), ['Not JSON: close brace expected.'])
		assert.equal(said('{"rules" {}}')[0], 'Not JSON: colon expected.')
		assert.match(said('['.repeat(100_000)).join(), /^Not JSON that can be read: brackets/u)
		assert.equal(readHouseStyle('['.repeat(100_000)), undefined)
		assert.equal(readHouseStyle(''), undefined)
	})

	it('says of a name with more words than are looked for that it is not', () => {
		const name = (words: number) => Array.from({ length: words }, (_, i) => `w${i}`).join(' ')
		const [most, more] = [name(MOST_WORDS), name(MOST_WORDS + 1)]
		const text = JSON.stringify({ names: { add: { ORG: [most, more] } } })
		const { settings, problems } = readCorpusFile(text)
		assert.deepEqual(settings, { names: { add: { ORG: [most] } } })
		assert.deepEqual(
			problems.map(({ start, end }) => text.slice(start, end)),
			[JSON.stringify(more)],
		)
		const { phrases } = phraseTable([most, more].map((each) => [each, 0]))
		assert.deepEqual(phrases, [most.split(' ')])
	})

	it('that is not JSON is reported and read as far as it goes', () => {
		const { settings, problems } = readCorpusFile('{"detect": "off", "rules": ')
		assert.ok(problems.length > 0)
		assert.deepEqual(settings, { detect: 'off' })
		assert.deepEqual(readCorpusFile(''), { settings: {}, problems: [] })
	})

	it('has a schema for editors that knows the same keys', () => {
		const schema = JSON.parse(
			readFileSync(join(import.meta.dirname, '../../schemas/warraq.schema.json'), 'utf8'),
		) as { readonly properties: Readonly<Record<string, unknown>> }
		const unknown = readCorpusFile('{"?": 0}').problems[0]?.message.args?.[1]
		assert.deepEqual(Object.keys(schema.properties).join(', '), unknown)
	})
})
