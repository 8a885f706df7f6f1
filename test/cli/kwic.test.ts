import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { Bench } from './warraq.ts'

const TEXT = `زار الرئيس القاهرة اليوم
ثم غادر الوزير القاهره أمس
وقال خليفة حفتر إن حفتر عاد، "نعم"`

describe('warraq kwic', () => {
	const bench = new Bench()

	before(() => writeFileSync(bench.path('a.txt'), TEXT))
	after(() => bench.remove())

	it('prints a line a hit: place, before, keyword, after', () => {
		const { code, out } = bench.run(['kwic', '--width', '12', 'قاهرة', 'a.txt'])
		assert.equal(code, 0)
		assert.equal(
			out,
			'a.txt:1:12: زار الرئيس | القاهرة | اليوم ثم\na.txt:2:16: غادر الوزير | القاهره | أمس وقال\n',
		)
	})

	it('looks as closely as told', () => {
		assert.equal(
			bench.run(['kwic', '--exact', 'hamza', 'القاهره', 'a.txt']).out.split('\n').length,
			2,
		)
		const { code, err } = bench.run(['kwic', '--exact', 'case', 'القاهره', 'a.txt'])
		assert.equal(code, 2)
		assert.match(err, /^warraq: --exact wants some of hamza,marks,clitics; got case\n$/u)
	})

	it('finds an entity in all its forms', () => {
		const { out } = bench.run(['kwic', '--entity', '--format', 'csv', 'خليفة حفتر', 'a.txt'])
		const rows = out.trimEnd().split('\n')
		assert.equal(rows[0], 'document,line,column,start,end,before,keyword,after')
		assert.equal(rows.length, 3)
		assert.match(rows[2] ?? '', /"[^"]*""نعم"""$/u)
	})

	it('sorts by what stands before', () => {
		const { out } = bench.run(['kwic', '--sort', 'before', 'القاهرة', 'a.txt'])
		assert.deepEqual(
			out.split('\n').map((line) => line.slice(0, 8)),
			['a.txt:1:', 'a.txt:2:', ''],
		)
	})

	it('wants a word to look for', () => {
		assert.equal(bench.run(['kwic', '!!', 'a.txt']).code, 2)
	})
})
