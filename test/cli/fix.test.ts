import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
	appendFileSync,
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmdirSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { encodeText } from '../../server/src/workspace/encode.ts'
import { utf32 } from '../support/utf-32.ts'
import { Bench } from './warraq.ts'

const WRONG = 'وافادت مصادر في القاهرة'
const RIGHT = 'وأفادت مصادر في القاهرة'

describe('warraq fix', () => {
	let bench: Bench

	beforeEach(() => {
		bench = new Bench()
	})

	afterEach(() => bench.remove())

	const put = (name: string, content: string | Uint8Array) =>
		writeFileSync(bench.path(name), content)
	const text = (name: string) => readFileSync(bench.path(name), 'utf8')

	it('mends files and says what it did', () => {
		put('a.txt', `${WRONG}\n`)
		put('b.txt', `${RIGHT}\n`)
		const { code, out, err } = bench.run(['fix', 'a.txt', 'b.txt'])
		assert.deepEqual([code, out], [0, ''])
		assert.match(err, /^ +1 hamza-missing\n1 file fixed\n$/u)
		assert.equal(text('a.txt'), `${RIGHT}\n`)
	})

	it('knows its rules, and wants files', () => {
		const unknown = bench.run(['fix', '--rule', 'nonsense', 'a.txt'])
		assert.deepEqual([unknown.code, unknown.out], [2, ''])
		assert.match(unknown.err, /^warraq: --rule: no rule is called nonsense[^\n]*\n$/u)
		assert.match(bench.run(['fix', '-']).err, /^warraq: fix mends files[^\n]*\n$/u)
	})

	it('leaves alone what has nothing to fix, and then keeps no journal', () => {
		put('b.txt', `${RIGHT}\n`)
		const before = statSync(bench.path('b.txt')).ino
		assert.equal(bench.run(['fix', 'b.txt']).err, '0 files fixed\n')
		assert.equal(statSync(bench.path('b.txt')).ino, before)
		assert.ok(!existsSync(bench.path('.state')))
	})

	it('shows a diff that other programs can apply', () => {
		const lines = ['سطر أول', WRONG, 'سطر ثالث', '', WRONG].join('\r\n')
		const names = ['a.txt', 'with space.txt', 'خبر.txt', '50%.txt', 'two\nlines.txt']
		for (const name of names) put(name, lines)
		const { out, err } = bench.run(['fix', '--dry-run', '.'])
		assert.equal(text('a.txt'), lines)
		assert.match(err, /5 files would be fixed\n$/u)
		const patched = spawnSync('patch', ['--binary', '-p0'], { cwd: bench.folder, input: out })
		assert.equal(patched.status, 0, patched.stdout?.toString())
		const byPatch = text('a.txt')
		put('a.txt', lines)
		bench.run(['fix', 'a.txt'])
		assert.notEqual(byPatch, lines)
		for (const name of names) assert.equal(text(name), byPatch, name)
	})

	it('applies the rules it is told to', () => {
		put('a.txt', `${WRONG} .\n`)
		bench.run(['fix', '--rule', 'space-before-mark', 'a.txt'])
		assert.equal(text('a.txt'), `${WRONG}.\n`)
	})

	for (const [encoding, hasBom] of [
		['utf-8', false],
		['utf-8', true],
		['utf-16le', true],
		['utf-16be', true],
		['windows-1256', false],
		['iso-8859-6', false],
	] as const) {
		it(`keeps ${encoding}${hasBom ? ' with its mark' : ''}, line ends and all other bytes`, () => {
			const around = `سطر أول\r\nسطر ثان\n${WRONG}\rسطر رابع`
			put('a.txt', encodeText(around, { encoding, hasBom }))
			assert.equal(bench.run(['fix', 'a.txt']).code, 0)
			const wanted = encodeText(around.replace(WRONG, RIGHT), { encoding, hasBom })
			assert.deepEqual(readFileSync(bench.path('a.txt')), Buffer.from(wanted))
		})
	}

	it('refuses a file whose bytes it could not write back', () => {
		const broken = Buffer.concat([Buffer.from(`${WRONG.repeat(9)}\n`), Buffer.of(0xff)])
		put('a.txt', broken)
		const { code, err } = bench.run(['fix', 'a.txt'])
		assert.equal(code, 1)
		assert.match(err, /a\.txt: not sound utf-8: left as it is/u)
		assert.deepEqual(readFileSync(bench.path('a.txt')), broken)
	})

	it('says of UTF-32 what it is, and leaves it alone', () => {
		for (const order of ['le', 'be'] as const) {
			const wide = utf32(`${WRONG}\n`, order)
			put('a.txt', wide)
			for (const command of ['fix', 'check', 'annotate']) {
				const { out, err } = bench.run([command, 'a.txt'])
				assert.match(out + err, /a\.txt.*its encoding is UTF-32: save it as UTF-8/u)
			}
			assert.deepEqual(readFileSync(bench.path('a.txt')), Buffer.from(wide))
		}
	})

	it('keeps modes and follows links', () => {
		put('a.txt', WRONG)
		chmodSync(bench.path('a.txt'), 0o640)
		symlinkSync('a.txt', bench.path('link.txt'))
		bench.run(['fix', 'link.txt'])
		assert.equal(text('a.txt'), RIGHT)
		assert.equal(statSync(bench.path('a.txt')).mode & 0o777, 0o640)
	})

	it('takes its latest run back, and the one before it', () => {
		const rest = `${WRONG} .\n`
		put('a.txt', rest)
		bench.run(['fix', '--rule', 'space-before-mark', 'a.txt'])
		bench.run(['fix', 'a.txt'])
		assert.equal(text('a.txt'), `${RIGHT}.\n`)
		assert.equal(bench.run(['fix', '--undo']).err, '1 file restored\n')
		assert.equal(text('a.txt'), `${WRONG}.\n`)
		bench.run(['fix', '--undo'])
		assert.equal(text('a.txt'), rest)
		const { code, err } = bench.run(['fix', '--undo'])
		assert.equal(code, 2)
		assert.match(err, /^warraq: no fixes to undo in .*\n$/u)
	})

	it('takes nothing back where it is told how, as with --dry-run', () => {
		put('a.txt', WRONG)
		bench.run(['fix', 'a.txt'])
		for (const other of ['--dry-run', '--safe', 'a.txt']) {
			const { code, err } = bench.run(['fix', '--undo', other])
			assert.equal(code, 2)
			assert.match(err, /^warraq: fix --undo takes back the latest run whole: no [^\n]+\n$/u)
			assert.equal(text('a.txt'), RIGHT)
		}
	})

	it('does not take back what somebody has changed since', () => {
		put('a.txt', WRONG)
		put('b.txt', WRONG)
		bench.run(['fix', 'a.txt', 'b.txt'])
		appendFileSync(bench.path('a.txt'), ' اليوم')
		const { code, err } = bench.run(['fix', '--undo'])
		assert.equal(code, 1)
		assert.match(err, /a\.txt: changed since: left as it is\n1 file restored\n$/u)
		assert.deepEqual([text('a.txt'), text('b.txt')], [`${RIGHT} اليوم`, WRONG])
	})

	it('takes back the others when a file cannot be, and that one the next time', () => {
		for (const name of ['a.txt', 'b.txt', 'c.txt']) put(name, WRONG)
		bench.run(['fix', 'a.txt', 'b.txt', 'c.txt'])
		renameSync(bench.path('b.txt'), bench.path('b'))
		mkdirSync(bench.path('b.txt'))
		const { code, err } = bench.run(['fix', '--undo'])
		assert.equal(code, 1)
		assert.match(err, /^warraq: .*b\.txt: EISDIR[^\n]*: left as it is\n2 files restored\n$/u)
		rmdirSync(bench.path('b.txt'))
		renameSync(bench.path('b'), bench.path('b.txt'))
		assert.equal(bench.run(['fix', '--undo']).err, '1 file restored\n')
		for (const name of ['a.txt', 'b.txt', 'c.txt']) assert.equal(text(name), WRONG)
	})

	it('undoes nothing by a journal that is damaged, and says where', () => {
		put('a.txt', WRONG)
		put('b.txt', WRONG)
		bench.run(['fix', '--journal', 'fixes', 'a.txt', 'b.txt'])
		const [name = ''] = readdirSync(bench.path('fixes'))
		const [first = '', ...others] = readFileSync(bench.path('fixes', name), 'utf8').split('\n')
		put(`fixes/${name}`, [first.slice(0, 40), ...others].join('\n'))
		const { code, err } = bench.run(['fix', '--undo', '--journal', 'fixes'])
		assert.equal(code, 2)
		assert.match(err, /^warraq: fixes\/\S+ is damaged in line 1: nothing is undone\n$/u)
		assert.equal(text('b.txt'), RIGHT)
	})

	it('mends a file once, however often it is named', () => {
		put('a.txt', WRONG)
		symlinkSync('a.txt', bench.path('link.txt'))
		const { code, err } = bench.run(['fix', 'a.txt', '.', 'link.txt'])
		assert.deepEqual([code, err], [0, '       1 hamza-missing\n1 file fixed\n'])
	})

	it('loses nothing when it is killed at any moment, and can be undone then', async () => {
		mkdirSync(bench.path('many'))
		const names = Array.from({ length: 600 }, (_, n) => `many/${1000 + n}.txt`)
		const wrong = (name: string) => `${WRONG} ${name}\n`
		for (const name of names) put(name, wrong(name))
		for (const killedAfter of [0, 300]) {
			const child = bench.start(['fix', 'many'])
			while (text(names[killedAfter] as string).startsWith(WRONG)) await delay(1)
			child.kill('SIGKILL')
			await once(child, 'exit')
			const fixed = names.filter((name) => text(name) === `${RIGHT} ${name}\n`)
			const left = names.filter((name) => text(name) === wrong(name))
			assert.equal(fixed.length + left.length, names.length)
			assert.ok(fixed.length > killedAfter && left.length > 0, `${fixed.length} were fixed`)
		}
		assert.equal(bench.run(['fix', '--undo']).code, 0)
		assert.equal(bench.run(['fix', '--undo']).code, 0)
		assert.deepEqual(
			names.filter((name) => text(name) !== wrong(name)),
			[],
		)
	})

	it('is not taken back while it is under way, and then all of it is', async () => {
		mkdirSync(bench.path('many'))
		const names = Array.from({ length: 600 }, (_, n) => `many/${1000 + n}.txt`)
		for (const name of names) put(name, `${WRONG} ${name}\n`)
		const child = bench.start(['fix', 'many'])
		const ended = once(child, 'exit')
		while (text(names[0] as string).startsWith(WRONG)) await delay(1)
		child.kill('SIGSTOP')
		const { code, err } = bench.run(['fix', '--undo'])
		child.kill('SIGCONT')
		assert.equal(code, 2)
		assert.match(err, /^warraq: the latest run is still under way[^\n]*\n$/u)
		await ended
		assert.equal(bench.run(['fix', '--undo']).err, `${names.length} files restored\n`)
		assert.equal(text(names[0] as string), `${WRONG} ${names[0]}\n`)
	})

	it('stops on a full disk with every file old or new, and can be undone', () => {
		const size = 300
		const script = `mount -t tmpfs -o size=${size}k tmpfs full && cp many/* full/ &&
			"$0" "$1" fix --journal journal full; echo "code $?"; cat full/*; "$0" "$1" fix --undo --journal journal; cat full/*`
		mkdirSync(bench.path('full'))
		mkdirSync(bench.path('many'))
		const article = `${WRONG} ${'ا'.repeat(40_000)}\n`
		for (let n = 0; n < 3; n++) put(`many/${n}.txt`, article)
		const ran = bench.runMounting(script)
		if (!ran) return
		assert.match(ran.err, /^warraq: ENOSPC[^\n]*\n0 files restored\n$/u)
		assert.equal(ran.out, `code 2\n${article.repeat(6)}`)
	})

	it('names what it may not write, and mends the rest', () => {
		mkdirSync(bench.path('locked'))
		const script = `mount -t tmpfs tmpfs locked && cp b.txt locked/ && mount -o remount,ro locked &&
			"$0" "$1" fix a.txt locked; echo "code $?"; cat locked/b.txt`
		put('a.txt', WRONG)
		put('b.txt', WRONG)
		const ran = bench.runMounting(script)
		if (!ran) return
		assert.equal(ran.out, `code 1\n${WRONG}`)
		assert.match(ran.err, /locked\/b\.txt: EROFS[^\n]*\n +1 hamza-missing\n1 file fixed\n$/u)
		assert.equal(text('a.txt'), RIGHT)
	})

	it('mends files of the longest names, and is not led round by links', () => {
		const name = `${'خبر'.repeat(40)}.txt`
		mkdirSync(bench.path('news'))
		put(`news/${name}`, WRONG)
		symlinkSync('.', bench.path('news', 'loop'))
		symlinkSync('circle.txt', bench.path('news', 'circle.txt'))
		symlinkSync('nowhere', bench.path('news', 'broken.txt'))
		const { code, err } = bench.run(['fix', 'news'])
		assert.equal(code, 1)
		assert.match(err, /circle\.txt: ELOOP/u)
		assert.match(err, /broken\.txt: ENOENT/u)
		assert.equal(text(`news/${name}`), RIGHT)
	})

	it('stops with one line where it may not keep a journal', () => {
		put('a.txt', WRONG)
		put('file', '')
		const { code, err } = bench.run(['fix', '--journal', 'file/inside', 'a.txt'])
		assert.equal(code, 2)
		assert.match(err, /^warraq: ENOTDIR[^\n]*\n$/u)
		assert.equal(text('a.txt'), WRONG)
		const undone = bench.run(['fix', '--undo', '--journal', 'file'])
		assert.equal(undone.code, 2)
		assert.match(undone.err, /^warraq: ENOTDIR[^\n]*\n$/u)
	})
})
