import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { makeCorpus } from '../../tools/make-corpus.ts'
import { Bench } from './warraq.ts'

const FILES = 900
const USUAL = 'قال الرئيس الأميركي إن أميركا لن تنسحب\n'
const UNUSUAL = 'قال الرئيس الأمريكي إن أمريكا لن تنسحب\n'

interface Judged {
	readonly code: string
	readonly evidence?: string
}

describe('warraq index', () => {
	const bench = new Bench()
	let wanted: string

	before(() => {
		makeCorpus(bench.path('corpus'), FILES, 1500)
		writeFileSync(
			bench.path('corpus', 'zz.txt'),
			'وافادت مصادر أن خليفة حفتر زار القاهرة في يونيو 2021',
		)
		wanted = everything('whole')
		assert.match(wanted, /^\{"files":901,/u)
	})

	after(() => bench.remove())

	/** All views of the index kept in a folder, after bringing it up to date. */
	function everything(storage: string, ...more: readonly string[]): string {
		const views = ['size', 'entities', 'variants', 'dates', 'findings']
		const outs = views.map((view) => {
			const args = [
				'index',
				'--index',
				storage,
				'--show',
				view,
				'--format',
				'json',
				'--limit',
				'500',
			]
			const { code, out, err } = bench.run([...args, ...more, 'corpus'])
			assert.deepEqual([code, err], [0, ''])
			return out
		})
		return outs.join('\n')
	}

	it('answers the same with one thread and with two', () => {
		assert.equal(everything('one', '--jobs', '1'), wanted)
	})

	it('leaves names out where they are not asked for', () => {
		const all = ['--without-entities', '--index', 'nameless', '--format', 'json', 'corpus']
		const shown = (view: string) => bench.run(['index', '--show', view, ...all])
		assert.equal(shown('entities').out, '')
		assert.equal(shown('size').out, `${wanted.split('\n')[0]}\n`)
		const dates = wanted.split('\n').filter((line) => line.includes('"period"'))
		assert.deepEqual(shown('dates').out.trim().split('\n'), dates)
		assert.notEqual(shown('findings').out, '')
		assert.match(everything('nameless'), /"kind":"PER"/u)
	})

	it('lends its counts to what reads articles of the corpus', () => {
		mkdirSync(bench.path('usage', 'beirut'), { recursive: true })
		for (let i = 0; i < 12; i++) writeFileSync(bench.path('usage', 'beirut', `${i}.txt`), USUAL)
		const other = bench.path('usage', 'beirut', 'new.txt')
		bench.run(['index', '--index', 'counts', 'usage'])
		writeFileSync(other, UNUSUAL)
		const annotated = (...args: readonly string[]) => {
			const { out } = bench.run(['annotate', ...args, other])
			return JSON.parse(out).findings.map(({ code, evidence }: Judged) => `${code} ${evidence}`)
		}
		assert.deepEqual(annotated(), [])
		const judged = ['variant-stem corpus', 'variant-stem corpus']
		assert.deepEqual(annotated('--index', 'counts'), judged)
		assert.deepEqual(annotated('--index', 'counts', '--jobs', '2'), judged)
		const line = JSON.stringify({ id: 'beirut/x', text: UNUSUAL })
		const { out } = bench.run(['annotate', '--index', 'counts'], line)
		assert.match(out, /the folder beirut writes/u)
	})

	it('says so when a folder holds no index', () => {
		const { code, err } = bench.run(['annotate', '--index', 'nowhere'], '{"text": ""}')
		assert.equal(code, 2)
		assert.match(err, /^warraq: no index of this version in nowhere: make it by warraq index/u)
	})

	it('goes on where it was killed, with nothing lost or counted twice', async () => {
		const storage = bench.path('killed')
		for (const segments of [1, 1]) {
			const child = bench.start(['index', '--index', 'killed', '--jobs', '1', 'corpus'])
			while (child.exitCode === null && countSegments(storage) < segments) await delay(1)
			child.kill('SIGKILL')
			await once(child, 'exit')
		}
		assert.equal(everything('killed'), wanted)
	})

	it('is not harmed by two that build it at once', async () => {
		const children = [0, 1].map(() => bench.start(['index', '--index', 'both', 'corpus']))
		await Promise.all(children.map((child) => once(child, 'exit')))
		assert.equal(everything('both'), wanted)
	})

	it('finds a name and where it stands', () => {
		const ask = (...args: readonly string[]) =>
			bench.run(['index', '--index', 'whole', ...args, 'corpus'])
		const { out } = ask('--show', 'references', '--query', 'خليفة حفتر', '--format', 'json')
		const places = out
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line))
		const { start, end, form } = places.find(({ path }) => path === 'zz.txt')
		assert.deepEqual([start, end, form], [16, 26, 'خليفة حفتر'])
		const few = ask(
			'--show',
			'references',
			'--query',
			'خليفة حفتر',
			'--limit',
			'0',
			'--format',
			'json',
		)
		assert.equal(few.out, out)
		const { code, err } = ask('--show', 'references', '--query', 'زعتر بن قرنفل')
		assert.equal(code, 2)
		assert.match(err, /^warraq: no entity is called [^\n]+\n$/u)
	})

	it('shows the control characters of a file name as JSON writes them', () => {
		mkdirSync(bench.path('odd'))
		writeFileSync(bench.path('odd', 'two\nlines\u001b[31m.txt'), 'زار الوزير القاهرة')
		const { out } = bench.run(['index', '--show', 'references', '--query', 'القاهرة', 'odd'])
		assert.match(out, /^two\\nlines\\u001b\[31m\.txt\t/mu)
	})

	it('keeps nothing in the corpus', () => {
		const files = readdirSync(bench.path('corpus'), { recursive: true, encoding: 'utf8' })
		assert.deepEqual(
			files.filter((file) => /segment|lock|warraq/u.test(file)),
			[],
		)
		assert.equal(bench.run(['index', 'corpus']).code, 0)
		assert.ok(existsSync(bench.path('.cache', 'warraq', 'indexes')))
	})

	it('answers all the same from a full disk, and says that nothing is kept', () => {
		mkdirSync(bench.path('full'))
		const script = `mount -t tmpfs -o size=40k tmpfs full &&
			"$0" "$1" index --index full corpus; echo "code $?"; ls -A full`
		const ran = bench.runMounting(script)
		if (!ran) return
		assert.match(ran.err, /^warraq: the index is not kept: ENOSPC[^\n]*\n$/u)
		assert.match(ran.out, /^files\ttokens\tbytes\n901\t\d+\t\d+\ncode 0\n/u)
		assert.doesNotMatch(ran.out, /tmp/u)
	})

	it('leaves no lock that says nothing on a full disk', () => {
		const script = `mount -t tmpfs -o size=4k tmpfs full && echo > full/fills.it
			"$0" "$1" index --index full corpus; echo "code $?"; ls -A full`
		const ran = bench.runMounting(script)
		if (!ran) return
		assert.match(ran.err, /^warraq: the index is not kept: [^\n]*\n$/u)
		assert.match(ran.out, /code 0\nfills\.it\n$/u)
	})

	it('answers from a read-only folder, and says that nothing new is kept', () => {
		mkdirSync(bench.path('locked'))
		const script = `mount -t tmpfs tmpfs locked && "$0" "$1" index --index locked corpus &&
			mount -o remount,ro locked && echo زار الوزير القاهرة > corpus/more.txt &&
			"$0" "$1" index --index locked corpus; echo "code $?"; rm corpus/more.txt`
		const ran = bench.runMounting(script)
		if (!ran) return
		const [, first, , second, code] = ran.out.split('\n')
		assert.match(`${first} ${second} ${code}`, /^901\t\d+\t\d+ 902\t\d+\t\d+ code 0$/u)
		assert.match(ran.err, /^warraq: the index is not kept: [^\n]*read-only[^\n]*\n$/u)
	})

	it('says in one line that an index is kept in a folder, not in a file', () => {
		writeFileSync(bench.path('taken'), '')
		const { code, err } = bench.run(['index', '--index', 'taken', 'corpus'])
		assert.deepEqual([code, err], [2, 'warraq: --index wants a folder, not a file: taken\n'])
	})

	it('says in one line that there is no such folder', () => {
		const { code, err } = bench.run(['index', 'nowhere'])
		assert.deepEqual([code, err], [2, 'warraq: no such folder: nowhere\n'])
		rmSync(bench.path('full'), { recursive: true, force: true })
	})
})

function countSegments(folder: string): number {
	if (!existsSync(folder)) return 0
	return readdirSync(folder).filter((name) => name.endsWith('.segment')).length
}
