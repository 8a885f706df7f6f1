import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Bench } from './warraq.ts'

const TEXT = 'قال الوزير «نعم» أمس. '.repeat(12)

describe('warraq style', () => {
	const bench = new Bench()

	before(() => {
		mkdirSync(bench.path('news'))
		writeFileSync(bench.path('news', 'a.txt'), TEXT)
		writeFileSync(bench.path('news', 'b.txt'), 'ثم قال "لا" وعاد')
	})
	after(() => bench.remove())

	it('prints what was counted of each topic', () => {
		const { code, out } = bench.run(['style', 'news'])
		assert.equal(code, 0)
		assert.equal(out, 'topic\tvalue\tcounts\nquotes\tguillemets\t12 guillemets, 1 straight\n')
	})

	it('prints a profile, the same with any number of threads', () => {
		const { out } = bench.run(['style', '--format', 'json', 'news'])
		assert.deepEqual(JSON.parse(out), { quotes: 'guillemets' })
		assert.equal(bench.run(['style', '--format', 'json', '--jobs', '2', 'news']).out, out)
	})

	it('writes a profile that a warraq.json can name', () => {
		bench.run(['style', '--out', 'ours.json', 'news'])
		assert.deepEqual(JSON.parse(readFileSync(bench.path('ours.json'), 'utf8')), {
			quotes: 'guillemets',
		})
		writeFileSync(bench.path('news', 'warraq.json'), '{ "house": { "profile": "../ours.json" } }')
		const { out } = bench.run(['check', '--format', 'json', 'news/b.txt'])
		assert.match(out, /mixed-quotes/u)
	})

	it('keeps the older profile where the disk is full', () => {
		mkdirSync(bench.path('full'))
		const script = `mount -t tmpfs -o size=40k tmpfs full && echo old > full/ours.json &&
			{ cat /dev/zero > full/rest 2> /dev/null
			"$0" "$1" style --out full/ours.json news > /dev/null; echo "code $?"; cat full/ours.json; ls -A full; }`
		const ran = bench.runMounting(script)
		if (!ran) return
		assert.match(ran.err, /^warraq: ENOSPC[^\n]*\n$/u)
		assert.equal(ran.out, 'code 2\nold\nours.json\nrest\n')
	})

	it('says in one line, before it reads, that a profile is a file', () => {
		const { code, out, err } = bench.run(['style', '--out', 'news', 'news'])
		const line = 'warraq: --out wants a file, not a folder: news\n'
		assert.deepEqual([code, out, err], [2, '', line])
	})

	it('wants a path', () => {
		const { code, err } = bench.run(['style'])
		assert.equal(code, 2)
		assert.match(err, /style wants a PATH/u)
	})

	it('goes on after a document that cannot be read', () => {
		const { code, out, err } = bench.run(['style', '-'], `not json\n{"id":"x","text":"${TEXT}"}\n`)
		assert.equal(code, 1)
		assert.match(err, /line 1/u)
		assert.match(out, /12 guillemets/u)
	})
})
