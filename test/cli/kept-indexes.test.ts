import assert from 'node:assert/strict'
import {
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs'
import { Bench } from './warraq.ts'

const DAY_MS = 24 * 60 * 60 * 1000

describe('indexes in the cache of the user', () => {
	const bench = new Bench()
	const names = { gone: '', lately: '', there: '', moved: '' }

	before(() => {
		for (const folder of Object.keys(names) as (keyof typeof names)[]) names[folder] = keep(folder)
		rmSync(bench.path('gone'), { recursive: true })
		rmSync(bench.path('lately'), { recursive: true })
	})

	after(() => bench.remove())

	function make(folder: string): void {
		mkdirSync(bench.path(folder))
		writeFileSync(bench.path(folder, 'a.txt'), 'زار الوزير القاهرة')
	}

	/** The name of the index that is made of a new folder. */
	function keep(folder: string): string {
		make(folder)
		const known = new Set(kept())
		const { code, err } = bench.run(['index', folder])
		assert.deepEqual([code, err], [0, ''])
		const [name, ...more] = kept().filter((each) => !known.has(each))
		assert.ok(name !== undefined && more.length === 0)
		return name
	}

	function kept(): readonly string[] {
		try {
			return readdirSync(bench.path('.cache', 'warraq', 'indexes'))
		} catch {
			return []
		}
	}

	/** As if nobody had opened it for so many days. */
	function age(name: string, days: number): void {
		const then = new Date(Date.now() - days * DAY_MS)
		utimesSync(bench.path('.cache', 'warraq', 'indexes', name), then, then)
	}

	it('are cleared away for another when their folder is gone, and nobody opened them for 90 days', () => {
		age(names.gone, 91)
		age(names.lately, 89)
		age(names.there, 1000)
		bench.run(['index', 'moved'])
		assert.ok(kept().includes(names.gone))
		keep('new')
		assert.ok(!kept().includes(names.gone))
		assert.ok(kept().includes(names.lately))
		assert.ok(kept().includes(names.there))
	})

	it('are as young as their last opening', () => {
		age(names.moved, 91)
		bench.run(['index', 'moved'])
		rmSync(bench.path('moved'), { recursive: true })
		keep('newer')
		assert.ok(kept().includes(names.moved))
	})

	it('note whose they are once', () => {
		const name = keep('noted')
		const note = bench.path('.cache', 'warraq', 'indexes', name, 'corpus.json')
		const { ino, mtimeMs } = statSync(note)
		bench.run(['index', 'noted'])
		assert.deepEqual([statSync(note).ino, statSync(note).mtimeMs], [ino, mtimeMs])
		writeFileSync(note, '{"fol')
		bench.run(['index', 'noted'])
		assert.ok(JSON.parse(readFileSync(note, 'utf8')).folder.endsWith('noted'))
	})

	it('stay where nothing says whose they are', () => {
		mkdirSync(bench.path('.cache', 'warraq', 'indexes', 'somebody'))
		age('somebody', 1000)
		keep('newest')
		assert.ok(kept().includes('somebody'))
	})

	it('stay while the drive is not mounted', () => {
		for (const folder of ['drive', 'first', 'second']) make(folder)
		const script = `mount -t tmpfs tmpfs drive; mkdir drive/corpus; cp first/a.txt drive/corpus
			"$0" "$1" index drive/corpus; umount drive
			index() { touch -d '100 days ago' .cache/warraq/indexes/*; "$0" "$1" index $2; }
			show() { echo "code $1"; grep -l drive/corpus .cache/warraq/indexes/*/corpus.json; }
			index "$1" first; show unmounted
			mount -t tmpfs tmpfs drive; index "$1" second; show mounted`
		const ran = bench.runMounting(script)
		if (!ran) return
		assert.equal(ran.err, '')
		assert.match(
			ran.out,
			/code unmounted\n[^\n]+corpus\.json\nfiles[^\n]+\n[^\n]+\ncode mounted\n$/u,
		)
	})

	it('are forgotten at a word, with the folder or without it', () => {
		const forget = (folder: string) => {
			const { code, err } = bench.run(['index', '--forget', folder])
			return `${code} ${err}`
		}
		const name = keep('unwanted')
		assert.equal(bench.run(['index', '--without-entities', 'unwanted']).code, 0)
		assert.equal(forget('unwanted'), '0 2 indexes removed\n')
		assert.deepEqual(
			kept().filter((each) => each.startsWith(name)),
			[],
		)
		assert.equal(forget('unwanted'), '2 warraq: no index of unwanted is kept\n')
		keep('deleted')
		symlinkSync('.', bench.path('linked'))
		rmSync(bench.path('deleted'), { recursive: true })
		assert.equal(forget('linked/deleted/'), '0 1 index removed\n')
	})

	it('stay while somebody works with them', () => {
		const name = keep('busy')
		const lock = bench.path('.cache', 'warraq', 'indexes', name, 'lock')
		writeFileSync(lock, 'elsewhere 1 1')
		const { code, err } = bench.run(['index', '--forget', 'busy'])
		assert.deepEqual(
			[code, err],
			[1, 'warraq: the index of busy is in use: left as it is\n0 indexes removed\n'],
		)
		assert.ok(kept().includes(name))
	})

	it('are forgotten by a call that asks for nothing else', () => {
		const { code, err } = bench.run(['index', '--forget', '--show', 'size', 'there'])
		assert.equal(code, 2)
		assert.match(err, /^warraq: index --forget [^\n]+: no --show\n$/u)
	})
})
