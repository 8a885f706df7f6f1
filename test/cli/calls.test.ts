import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs'
import { Bench, PROGRAM } from './warraq.ts'

const WRONG = 'وافادت مصادر في القاهرة'

describe('any call of warraq', () => {
	let bench: Bench

	beforeEach(() => {
		bench = new Bench()
		writeFileSync(bench.path('a.txt'), WRONG)
	})

	afterEach(() => bench.remove())

	const onlyComplains = (args: readonly string[], about: RegExp) => {
		const { code, out, err } = bench.run(args)
		assert.deepEqual([code, out], [2, ''], args.join(' '))
		assert.match(err, /^warraq: [^\n]+\n$/u)
		assert.match(err, about)
	}

	it('knows its commands, and nothing that every object has', () => {
		for (const name of ['constructor', 'toString', '__proto__', 'nonsense']) {
			onlyComplains([name], /unknown command/u)
			onlyComplains(['help', name], /unknown command/u)
		}
	})

	it('says how to give a value that begins with a dash', () => {
		onlyComplains(['check', '--max-warnings', '-1', '.'], /dash use '--max-warnings=-XYZ'/u)
		onlyComplains(['check', '--max-warnings=-1', '.'], /wants a whole number, got "-1"/u)
	})

	it('says which numbers of workers there are', () => {
		for (const jobs of ['0', '257', 'all', '1.5']) {
			onlyComplains(['check', '--jobs', jobs, '.'], /--jobs wants auto or a number from 1 to 256/u)
		}
	})

	it('takes an empty path for a variable that is not set, and writes nothing', () => {
		for (const args of [
			['annotate', '--index', ''],
			['check', '--index', ''],
			['fix', '--index', ''],
			['fix', '--journal', ''],
			['export', '--format', 'brat', '--out', ''],
			['index', '--index', ''],
			['style', '--out', ''],
		]) {
			onlyComplains([...args, '.'], /--\w+ wants a path, got an empty one/u)
		}
		onlyComplains(['check', ''], /PATH is empty/u)
		onlyComplains(['index', ''], /FOLDER is empty/u)
		onlyComplains(['fix', '--undo', '--journal='], /--journal wants a path/u)
		assert.deepEqual(readdirSync(bench.folder), ['a.txt'])
	})

	it('takes -f for --format wherever there are formats', () => {
		for (const args of [['check'], ['export'], ['index'], ['kwic', 'القاهرة'], ['style']]) {
			onlyComplains([...args, '-f', 'nonsense', '.'], /--format wants/u)
		}
	})

	it('takes standard input alone', () => {
		onlyComplains(['annotate', '-', 'a.txt'], /standard input/u)
	})

	it('says that a folder is no standard input', () => {
		const folder = openSync(bench.folder, 'r')
		for (const args of [['annotate'], ['check', '-']]) {
			const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
				stdio: [folder, 'pipe', 'pipe'],
			})
			assert.deepEqual([status, stdout.toString()], [2, ''])
			assert.match(stderr.toString(), /^warraq: standard input is a folder: [^\n]+\n$/u)
		}
		closeSync(folder)
	})

	it('asks for what can be answered before it builds an index', () => {
		for (const view of ['references', 'company']) {
			onlyComplains(['index', '--show', view, '.'], /--query NAME/u)
		}
		for (const period of ['20', '2019-13', '2019-00']) {
			onlyComplains(['index', '--show', 'dates', '--query', period, '.'], /YYYY/u)
		}
		onlyComplains(['index', '--show', 'findings', '--query', 'nonsense', '.'], /no rule/u)
		assert.ok(!existsSync(bench.path('.cache')))
	})

	it('complains in one line of names that have several', () => {
		const name = 'two\nlines.txt'
		onlyComplains(['annotate', name], /two\\nlines\.txt$/mu)
		writeFileSync(bench.path(name), WRONG)
		for (const args of [
			['check', name],
			['kwic', 'القاهرة', name],
		]) {
			assert.match(bench.run(args).out, /^two\\nlines\.txt:1:\d+: [^\n]+\n$/u)
		}
	})

	it('says that its output cannot be written', function () {
		if (!existsSync('/dev/full')) this.skip()
		const script = '"$0" "$1" annotate a.txt >/dev/full'
		const { status, stderr } = spawnSync('sh', ['-c', script, process.execPath, PROGRAM], {
			cwd: bench.folder,
		})
		assert.equal(status, 2)
		assert.match(stderr.toString(), /^warraq: ENOSPC[^\n]*\n$/u)
	})

	it('reports what is no file below a folder, and waits for none', function () {
		mkdirSync(bench.path('news'))
		const { status } = spawnSync('mkfifo', [bench.path('news', 'pipe.txt')])
		if (status !== 0) this.skip()
		symlinkSync('pipe.txt', bench.path('news', 'link.txt'))
		for (const [args, expected] of [
			[['annotate', 'news'], 1],
			[['check', 'news'], 2],
			[['fix', 'news'], 1],
			[['index', 'news'], 1],
		] as const) {
			const { code, out, err } = bench.run(args)
			assert.match(out + err, /pipe\.txt.*not a file/u, args.join(' '))
			assert.match(out + err, /link\.txt.*not a file/u, args.join(' '))
			assert.equal(code, expected, args.join(' '))
		}
	})

	it('says of a name that is no UTF-8 that it is none', function () {
		mkdirSync(bench.path('foreign'))
		const latin = Buffer.concat([Buffer.from(bench.path('foreign', 'caf')), Buffer.of(0xe9)])
		try {
			writeFileSync(Buffer.concat([latin, Buffer.from('.txt')]), 'نص')
			mkdirSync(latin)
		} catch {
			return this.skip() // as where a file system takes UTF-8 only
		}
		writeFileSync(bench.path('foreign', 'lost \ufffd.txt'), 'زار القاهرة')
		const { code, err, out } = bench.run(['annotate', 'foreign'])
		assert.deepEqual([code, err], [1, ''])
		const errors = out.split('\n').flatMap((line) => (line ? (JSON.parse(line).error ?? []) : []))
		const error = 'its name is not UTF-8: rename it'
		assert.deepEqual(errors, [error, error])
		const index = bench.run(['index', 'foreign'])
		assert.equal(index.err.match(/: its name is not UTF-8: rename it\n/gu)?.length, 2)
		assert.match(index.out, /^1\t/mu)
	})

	it('names what is too large for an article, and reads the rest', () => {
		mkdirSync(bench.path('sizes'))
		writeFileSync(bench.path('sizes', 'a.txt'), WRONG)
		writeFileSync(bench.path('sizes', 'large.txt'), '')
		truncateSync(bench.path('sizes', 'large.txt'), (32 << 20) + 1)
		const told = 'larger than 32 MB, so no article'
		assert.equal(bench.run(['fix', 'sizes']).err.split('\n')[0], `warraq: sizes/large.txt: ${told}`)
		assert.match(bench.run(['kwic', 'القاهرة', 'sizes']).out, /^sizes\/a\.txt:1:17: [^\n]*\n$/u)
		const line = JSON.stringify({ id: 'a', text: 'x'.repeat(32 << 20) })
		const { out } = bench.run(['annotate'], `${line}\n{"text":"x"}\n`)
		const [first, second] = out.split('\n').map((each) => JSON.parse(each || 'null'))
		assert.deepEqual(first, { id: null, line: 1, error: told })
		assert.equal(second.id, '2')
	})

	it('takes the file that its output goes to for no document', () => {
		mkdirSync(bench.path('own'))
		writeFileSync(bench.path('own', 'a.txt'), 'زار القاهرة')
		const shell = 'cd own && "$0" "$1" annotate . > z.txt; cat z.txt'
		const { stdout, stderr } = spawnSync('sh', ['-c', shell, process.execPath, PROGRAM], {
			cwd: bench.folder,
		})
		assert.equal(stderr.toString(), 'warraq: z.txt is what this call writes: left out\n')
		assert.equal(stdout.toString().trim().split('\n').length, 1)
	})

	it('says that a folder holds no articles', () => {
		mkdirSync(bench.path('empty'))
		const { code, err } = bench.run(['check', 'empty'])
		assert.deepEqual([code, err], [0, 'warraq: empty: no articles below it\n'])
	})

	it('tells once what is wrong in a warraq.json, and uses the rest', () => {
		writeFileSync(
			bench.path('warraq.json'),
			'{\n\t"house": { "abd": "splt" },\n\t"rules": { "hamza-missing": "off" }\n}',
		)
		writeFileSync(bench.path('b.txt'), WRONG)
		for (const args of [['check'], ['annotate'], ['fix', '-n'], ['index']]) {
			const { code, err } = bench.run([...args, '.'])
			assert.equal(code, 0)
			assert.match(
				err,
				/^warraq: [^\n]*warraq\.json:2:20: Expected one of: "split", [^\n]*\n(?!warraq)/u,
			)
		}
	})

	it('tells why a warraq.json cannot be read', () => {
		const article = bench.path('a.txt')
		mkdirSync(bench.path('warraq.json'))
		writeFileSync(article, 'زار مصر في 3 أغسطس الماضي')
		const { code, err } = bench.run(['annotate', article])
		assert.equal(code, 0)
		assert.match(
			err,
			/^warraq: .*warraq\.json:1:1: Cannot read warraq\.json.*: it is a folder\.\n$/u,
		)
	})

	it('waits for no pipe that is called warraq.json, and reads no device', function () {
		if (spawnSync('mkfifo', [bench.path('warraq.json')]).status !== 0) return this.skip()
		const told =
			/^warraq: \S+warraq\.json:1:1: Cannot read warraq\.json[^\n]*: it is not a file\.\n$/u
		assert.match(bench.run(['check', 'a.txt']).err, told)
		rmSync(bench.path('warraq.json'))
		symlinkSync('/dev/zero', bench.path('warraq.json'))
		assert.match(bench.run(['check', 'a.txt']).err, told)
	})

	it('tells what is wrong in a warraq.json of a folder below', () => {
		mkdirSync(bench.path('below'))
		writeFileSync(bench.path('below', 'warraq.json'), '{ "detect": "never" }')
		for (const name of ['b.txt', 'c.txt']) writeFileSync(bench.path('below', name), WRONG)
		for (const command of ['annotate', 'index']) {
			const { err } = bench.run([command, '.'])
			assert.equal(err.match(/below\/warraq\.json:1:13: Expected one of/gu)?.length, 1, command)
		}
	})

	it('leaves alone the texts of a folder that says so, unless it is told their names', () => {
		mkdirSync(bench.path('raw', 'kept'), { recursive: true })
		for (const name of ['raw/b.txt', 'raw/kept/c.txt']) writeFileSync(bench.path(name), WRONG)
		writeFileSync(bench.path('raw', 'warraq.json'), '{ "detect": "off" }')
		writeFileSync(bench.path('raw', 'kept', 'warraq.json'), '')
		const files = (...args: readonly string[]) =>
			bench.run(['annotate', ...args]).out.match(/^\{"id":"[^"]*/gmu)
		assert.deepEqual(files('.'), ['{"id":"a.txt', '{"id":"raw/kept/c.txt'])
		assert.deepEqual(files('raw/b.txt'), ['{"id":"raw/b.txt'])
		assert.match(bench.run(['index', '.']).out, /\n2\t/u)
	})

	it('takes lines of input that are not UTF-8 for what they are', () => {
		const line = (text: string) => JSON.stringify({ text })
		const input = Buffer.concat([
			Buffer.from(`\ufeff${line(WRONG)}\r\n`),
			Buffer.from(`{"text": "\xe3\xd5\xd1"}\n`, 'latin1'),
			Buffer.from(line(WRONG)),
		])
		const { code, out } = bench.run(['annotate'], input)
		const [first, second, third] = out
			.trimEnd()
			.split('\n')
			.map((each) => JSON.parse(each))
		assert.equal(code, 1)
		assert.deepEqual(second, { id: null, line: 2, error: 'not UTF-8' })
		assert.deepEqual({ ...first, id: '3' }, third)
		const wide = bench.run(['annotate'], Buffer.from(line(WRONG), 'utf16le'))
		assert.equal(wide.code, 1)
	})

	it('names the line of input that is wrong as the line names itself', () => {
		const input = `{"id": "a", "date": "2019-02-30", "text": "x"}
{"id": 7}
{}
{"id": 12345678901234567890, "text": "x"}
{"id": {"n": 1}, "text": "x"}
{"id": 8, "text": "x"}`
		const { code, out } = bench.run(['annotate'], input)
		assert.equal(code, 1)
		const lines = out.trimEnd().split('\n')
		assert.deepEqual(
			lines.map((each) => JSON.parse(each)).map(({ id, line, error }) => [id, line, error]),
			[
				['a', 1, '"date" is not a day as YYYY-MM-DD'],
				['7', 2, 'lacks the string "text"'],
				[null, 3, 'lacks the string "text"'],
				[null, 4, '"id" is neither a string nor a whole number below 2^53'],
				[null, 5, '"id" is neither a string nor a whole number below 2^53'],
				['8', undefined, undefined],
			],
		)
	})
})
