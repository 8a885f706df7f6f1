import assert from 'node:assert/strict'
import { dayInManifest, readManifest } from '../../server/src/workspace/manifest.ts'

describe('a manifest', () => {
	it('is read from JSON Lines', () => {
		const text =
			'{"file": "a.txt", "date": "2019-12-29"}\n\nnot json\n{"file": "b.txt", "date": null}\n'
		const { days, misread } = readManifest(text, { path: 'list.jsonl' })
		assert.deepEqual([...days], [['a.txt', '2019-12-29']])
		assert.deepEqual(misread, [2])
	})

	it('is read from a table parted by tabs', () => {
		const text = 'id\tfile\tdate\r\n1\t./a.txt\t2019-12-29T10:00:00Z\r\n2\tb.txt\tyesterday\r\n'
		const { days, misread } = readManifest(text, { path: 'list.TSV' })
		assert.deepEqual([...days], [['a.txt', '2019-12-29']])
		assert.deepEqual(misread, [2])
	})

	it('is read from quoted cells with commas, quotes and line ends in them', () => {
		const text = 'file,title,date\n"a,1.txt","said ""no""\nand left",2019-12-29\n'
		const { days, misread } = readManifest(text, { path: 'list.csv' })
		assert.deepEqual([...days], [['a,1.txt', '2019-12-29']])
		assert.deepEqual(misread, [])
	})

	it('has damaged rows where cells have no column or quotes go astray, and is read on behind them', () => {
		const table = [
			'file,date,title',
			'a.txt,2019-12-29,one, two',
			'b.txt,2019-12-30,one,,',
			'c.txt,2019-12-31,said "no"',
			'd.txt,2020-01-01,"said "no""',
			'e.txt,2020-01-02,"never closed',
			'f.txt,2020-01-03,"closed"',
			'g.txt,2020-01-04,"never closed either',
			'h.txt,2020-01-05,',
		]
		const { days, misread } = readManifest(table.join('\r\n'), { path: 'list.csv' })
		assert.deepEqual(misread, [1, 4, 5, 7])
		assert.deepEqual([...days.keys()], ['a.txt', 'b.txt', 'c.txt', 'f.txt', 'h.txt'])
		const tabs = 'file\tdate\na.txt\t2019-12-29\tone\nb.txt\t2019-12-30\t\n'
		assert.deepEqual(readManifest(tabs, { path: 'list.tsv' }), {
			days: new Map([
				['a.txt', '2019-12-29'],
				['b.txt', '2019-12-30'],
			]),
			misread: [1],
		})
	})

	it('may hold the longest cell and an endless quote', () => {
		const long = 'ا'.repeat(5_000_000)
		const table = `file,text,date\na.txt,"${long}",2019-12-29\nb.txt,"${long}`
		const { days, misread } = readManifest(table, { path: 'list.csv' })
		assert.deepEqual([[...days.keys()], misread], [['a.txt'], [2]])
	})

	it('may call its columns otherwise', () => {
		const text = '{"doc": "7", "published": "2019-12-29"}'
		const settings = { path: 'list.jsonl', file: 'doc', date: 'published' }
		assert.deepEqual([...readManifest(text, settings).days], [['7', '2019-12-29']])
	})

	it('may number its files', () => {
		const text = '{"file": 7, "date": "2019-12-29"}\n{"file": 7.5, "date": "2019-12-30"}'
		assert.deepEqual([...readManifest(text, { path: 'list.jsonl' }).days], [['7', '2019-12-29']])
	})

	it('names a file by its path, by its name, with its ending or without', () => {
		for (const name of ['old/a.txt', 'old/a', 'a.txt', 'a']) {
			assert.equal(dayInManifest(new Map([[name, '2019-12-29']]), 'old/a.txt'), '2019-12-29')
		}
		assert.equal(dayInManifest(new Map([['b.txt', '2019-12-29']]), 'old/a.txt'), undefined)
	})
})
