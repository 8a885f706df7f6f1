import assert from 'node:assert/strict'
import { plain } from '../../server/src/core/index.ts'
import { Corpora } from '../../server/src/workspace/corpora.ts'
import { articleDateIn } from '../../server/src/workspace/corpus.ts'
import { MemoryHost } from '../support/memory-host.ts'

const CORPUS = 'file:///news/warraq.json'

describe('the corpus of a file', () => {
	it('is the nearest folder above it with a warraq.json', () => {
		const host = new MemoryHost({ [CORPUS]: '{}', 'file:///news/old/warraq.json': '{}' })
		const corpora = new Corpora()
		const folder = (uri: string): string => host.finish(corpora.of(uri)).folder
		assert.equal(folder('file:///news/old/deep/a.txt'), 'file:///news/old/')
		assert.equal(folder('file:///news/new/deep/a.txt'), 'file:///news/')
		assert.equal(folder('file:///elsewhere/a.txt'), 'file:///elsewhere/')
	})

	it('is read once for all folders in it', () => {
		const host = new MemoryHost({ [CORPUS]: '{"manifest": "list.jsonl"}' })
		const corpora = new Corpora()
		for (const path of ['a/1.txt', 'b/c/2.txt', 'a/3.txt']) {
			host.finish(corpora.of(`file:///news/${path}`))
		}
		assert.equal(host.read.filter((uri) => uri === CORPUS).length, 1)
		assert.equal(host.read.filter((uri) => uri.endsWith('list.jsonl')).length, 1)
	})

	it('names the files it is read with, its own style among them', () => {
		const house = { profile: '../styles/[ours].json' }
		const text = JSON.stringify({ manifest: 'meta/list.jsonl', house })
		const named = (json: string) =>
			new MemoryHost({ [CORPUS]: json }).finish(new Corpora().of('file:///news/a.txt')).named
		assert.deepEqual(named(text), [
			'file:///news/meta/list.jsonl',
			'file:///news/../styles/%5Bours%5D.json',
		])
		assert.deepEqual(named('{"house": {"profile": "hespress"}}'), [])
	})

	it('is read again once it is forgotten', () => {
		const files: Record<string, string> = {}
		const host = new MemoryHost(files)
		const corpora = new Corpora()
		assert.equal(host.finish(corpora.of('file:///news/a.txt')).uri, undefined)
		files[CORPUS] = '{}'
		corpora.forget()
		assert.equal(host.finish(corpora.of('file:///news/a.txt')).uri, CORPUS)
	})

	it('is not what was being read when it was forgotten', () => {
		const corpora = new Corpora()
		const reading = corpora.of('file:///news/a.txt')
		reading.next()
		corpora.forget()
		for (let step = reading.next('{}'); !step.done; ) step = reading.next()
		assert.equal(new MemoryHost({}).finish(corpora.of('file:///news/a.txt')).uri, undefined)
	})

	it('is that of the file’s own folder, whichever was asked for before', () => {
		const host = new MemoryHost({ 'file:///news/old/warraq.json': '{}' })
		const corpora = new Corpora()
		const asked = ['news/a.txt', 'news/old/b.txt', 'news/c.txt', 'newsroom.txt', 'news/old/d.txt']
		const folders = asked.map((path) => host.finish(corpora.of(`file:///${path}`)).folder)
		assert.deepEqual(folders, [
			'file:///news/',
			'file:///news/old/',
			'file:///news/',
			'file:///',
			'file:///news/old/',
		])
	})

	it('is the same value each time, also where there is none', () => {
		const host = new MemoryHost({ [CORPUS]: '{}' })
		const corpora = new Corpora()
		for (const uri of ['file:///news/a.txt', 'file:///elsewhere/a.txt', 'untitled:Untitled-1']) {
			assert.equal(host.finish(corpora.of(uri)), host.finish(corpora.of(uri)))
		}
	})

	it('is nothing for a text that has no folder', () => {
		const corpus = new MemoryHost({}).finish(new Corpora().of('untitled:Untitled-1'))
		assert.equal(corpus.uri, undefined)
		assert.equal(articleDateIn(corpus, 'untitled:Untitled-1'), undefined)
	})

	it('takes its house style from a file, its own choices on top', () => {
		const house = '{ "profile": "styles/ours.json", "abd": "joined" }'
		const host = new MemoryHost({
			[CORPUS]: `{ "house": ${house} }`,
			'file:///news/styles/ours.json': '{ "abd": "split", "quotes": "straight" }',
		})
		const { settings, problems } = host.finish(new Corpora().of('file:///news/a.txt'))
		assert.deepEqual(settings.house, { abd: 'joined', quotes: 'straight' })
		assert.deepEqual(problems, [])
	})

	it('says what is no topic and no value in the file of its house style', () => {
		const text = '{ "house": { "profile": "ours.json" } }'
		const host = new MemoryHost({
			[CORPUS]: text,
			'file:///news/ours.json': '{ "abd": "splt", "colour": "red", "quotes": "curly" }',
		})
		const { settings, problems } = host.finish(new Corpora().of('file:///news/a.txt'))
		assert.deepEqual(settings.house, { quotes: 'curly' })
		assert.deepEqual(
			problems.map(({ start, end, message }) => [text.slice(start, end), message.args]),
			[['"ours.json"', ['ours.json', '"splt", "colour"']]],
		)
	})

	it('says so when its house style is missing or none', () => {
		const text = '{ "house": { "profile": "ours.json", "abd": "joined" } }'
		for (const style of [undefined, '{', '[]', '{ "abd": 3 }']) {
			const files = {
				[CORPUS]: text,
				...(style === undefined ? {} : { 'file:///news/ours.json': style }),
			}
			const { settings, problems } = new MemoryHost(files).finish(
				new Corpora().of('file:///news/a.txt'),
			)
			assert.deepEqual(settings.house, { abd: 'joined' })
			assert.deepEqual(
				problems.map(({ start, end }) => text.slice(start, end)),
				['"ours.json"'],
			)
		}
	})

	it('says why its warraq.json cannot be read, and goes by none further up', () => {
		for (const [cannotRead, reason] of [
			['folder', /a folder/u],
			['permission', /permission/u],
			['binary', /no text/u],
			['utf-32', /UTF-32/u],
			['EIO: i/o error, read', /EIO/u],
		] as const) {
			const host = new MemoryHost({
				'file:///warraq.json': '{"house": {"abd": "joined"}}',
				[CORPUS]: { cannotRead },
			})
			const { uri, settings, problems } = host.finish(new Corpora().of('file:///news/a.txt'))
			assert.deepEqual([uri, settings, problems.length], [CORPUS, {}, 1])
			const [{ message }] = problems as [(typeof problems)[0]]
			assert.match(plain(message), /warraq\.json/u)
			assert.match(plain(message), reason)
			assert.match(plain(message, 'ar'), /warraq\.json/u)
		}
	})

	it('says where its warraq.json is not UTF-8, and goes by the rest', () => {
		const text = '{"accept": ["a\ufffd\ufffd"], "house": {"abd": "joined"}}'
		const host = new MemoryHost({ [CORPUS]: text })
		const { settings, problems } = host.finish(new Corpora().of('file:///news/a.txt'))
		assert.deepEqual(settings.house, { abd: 'joined' })
		assert.deepEqual(
			problems.map(({ start, end, message }) => [start, end, /UTF-8/u.test(message.en)]),
			[[14, 15, true]],
		)
	})

	it('says so when its manifest is missing', () => {
		const text = '{ "manifest": "list.tsv" }'
		const { problems } = new MemoryHost({ [CORPUS]: text }).finish(
			new Corpora().of('file:///news/a.txt'),
		)
		assert.deepEqual(
			problems.map(({ start, end }) => text.slice(start, end)),
			['"list.tsv"'],
		)
	})

	it('says so when its manifest has damaged rows, or gives no file a day, and uses the rest', () => {
		const says = (manifest: string) => {
			const files = { [CORPUS]: '{ "manifest": "list.csv" }', 'file:///news/list.csv': manifest }
			const corpus = new MemoryHost(files).finish(new Corpora().of('file:///news/a.txt'))
			return [corpus.manifest.size, ...corpus.problems.map(({ message }) => message.args?.slice(1))]
		}
		assert.deepEqual(says('file,date\na,2019-12-29\nb,\n'), [1])
		assert.deepEqual(says('file,date\na,2019-12-29\nb,soon\nc,29/12/2019\n'), [1, ['2', '2']])
		assert.deepEqual(says('name,day\na,2019-12-29\n'), [0, ['file', 'date']])
	})
})

describe('the article date', () => {
	const files = {
		[CORPUS]: JSON.stringify({
			articles: { '2019-01-01.txt': { date: '2019-12-29' }, 'خبر 1.txt': { date: '2020-02-29' } },
			manifest: { path: 'lists/all.csv', file: 'name', date: 'published' },
		}),
		'file:///news/lists/all.csv':
			'name,published\n2019-01-01,2018-01-01\n"2019-01-02",2018-01-02T23:59Z\n',
	}

	it('is the entry of the file before all else', () => {
		assert.deepEqual(date('2019-01-01.txt'), ['2019-12-29', 'from its entry in {0}'])
		assert.deepEqual(date('%D8%AE%D8%A8%D8%B1%201.txt'), ['2020-02-29', 'from its entry in {0}'])
	})

	it('is the day of the manifest before the file name', () => {
		assert.deepEqual(date('2019-01-02.txt'), ['2018-01-02', 'from the manifest {0}'])
	})

	it('is the day in the file name, or in its folders inside the corpus', () => {
		assert.deepEqual(date('2019-01-03.txt'), ['2019-01-03', 'from the file name'])
		assert.deepEqual(date('2019/01/04/a.txt'), ['2019-01-04', 'from the file name'])
	})

	it('is left to the text where none of them says it', () => {
		assert.equal(date('a.txt'), undefined)
	})

	it('is not the day in the folder of a file without a corpus', () => {
		const uri = 'file:///dump-2019-01-01/a.txt'
		const corpus = new MemoryHost({}).finish(new Corpora().of(uri))
		assert.equal(articleDateIn(corpus, uri), undefined)
	})

	function date(path: string): readonly unknown[] | undefined {
		const uri = `file:///news/${path}`
		const found = articleDateIn(new MemoryHost(files).finish(new Corpora().of(uri)), uri)
		return found && [found.value, found.detail?.en]
	}
})
