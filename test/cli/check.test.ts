import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Log } from 'sarif'
import { sarifFaults } from '../support/sarif-faults.ts'
import { Bench, type Ran } from './warraq.ts'

const WRONG = 'وافادت مصادر في القاهرة'
/** Four findings: two errors in one line, one in another after an emoji and CRLF. */
const TEXT = `😀 ${WRONG} ثم ${WRONG}\r\nسطر\r\n😀 ${WRONG} .\r\n`

describe('warraq check', () => {
	const bench = new Bench()

	before(() => {
		writeFileSync(bench.path('a, b: 100%.txt'), TEXT)
		writeFileSync(bench.path('clean.txt'), 'قال الوزير\n')
		writeFileSync(bench.path('binary.txt'), Buffer.alloc(3000, 7))
	})

	after(() => bench.remove())

	const check = (...args: readonly string[]): Ran => bench.run(['check', ...args])
	const FILE = 'a, b: 100%.txt'

	it('prints a finding a line, and fails when there is one', () => {
		const { code, out } = check(FILE, 'clean.txt')
		assert.equal(code, 1)
		const places = out
			.split('\n')
			.map((line) => /^(?:.*\.txt):(\d+:\d+): (\w+ [\w-]+)/u.exec(line)?.slice(1))
		assert.deepEqual(places.slice(0, 3), [
			['1:4', 'error hamza-missing'],
			['1:31', 'error hamza-missing'],
			['3:4', 'error hamza-missing'],
		])
	})

	it('counts what it may let pass', () => {
		assert.equal(check('clean.txt').code, 0)
		assert.equal(check('--fail-on', 'error', '--max-warnings', '2', FILE).code, 1)
		assert.equal(check('--fail-on', 'error', '--max-warnings', '3', FILE).code, 0)
	})

	it('gives SARIF with places and fixes, and unreadable files as results', () => {
		const { code, out } = check('--format', 'sarif', FILE, 'clean.txt', 'binary.txt')
		assert.equal(code, 2)
		const log: Log = JSON.parse(out)
		assert.deepEqual(sarifFaults(log), [])
		assert.notDeepEqual(sarifFaults({ ...log, version: '2' }), [])
		const [run] = log.runs
		assert.equal(log.version, '2.1.0')
		assert.equal(run?.columnKind, 'utf16CodeUnits')
		const results = run?.results ?? []
		const [first] = results
		const { artifactLocation, region } = first?.locations?.[0]?.physicalLocation ?? {}
		assert.equal(artifactLocation?.uri, 'a%2C%20b%3A%20100%25.txt')
		assert.deepEqual(region, {
			startLine: 1,
			startColumn: 4,
			endLine: 1,
			endColumn: 10,
			charOffset: 3,
			charLength: 6,
		})
		const [replacement] = first?.fixes?.[0]?.artifactChanges[0]?.replacements ?? []
		const { charOffset = 0, charLength = 0 } = replacement?.deletedRegion ?? {}
		assert.ok(TEXT.slice(charOffset, charOffset + charLength).length > 0)
		assert.equal(results.at(-1)?.ruleId, 'unreadable')
		const known = new Set(run?.tool.driver.rules?.map(({ id }) => id))
		for (const { ruleId } of results.slice(0, -1)) assert.ok(known.has(ruleId ?? ''), ruleId)
	})

	it('gives SARIF the name of a file as it is, backslashes included', function () {
		if (process.platform === 'win32') this.skip()
		mkdirSync(bench.path('folder'), { recursive: true })
		writeFileSync(bench.path('folder/back\\slash.txt'), TEXT)
		const log: Log = JSON.parse(check('--format', 'sarif', 'folder').out)
		assert.deepEqual(sarifFaults(log), [])
		const [{ locations, fixes } = {}] = log.runs[0]?.results ?? []
		const uri = 'folder/back%5Cslash.txt'
		assert.equal(locations?.[0]?.physicalLocation?.artifactLocation?.uri, uri)
		assert.equal(fixes?.[0]?.artifactChanges[0]?.artifactLocation.uri, uri)
	})

	it('gives SARIF that is one JSON value when nothing is found', () => {
		const log: Log = JSON.parse(check('--format', 'sarif', 'clean.txt').out)
		assert.deepEqual(sarifFaults(log), [])
		assert.deepEqual(log.runs[0]?.results, [])
	})

	it('gives GitHub commands with their reserved characters escaped', () => {
		const { out } = check('--format', 'github', FILE)
		assert.match(
			out,
			/^::error file=a%2C b%3A 100%25\.txt,line=1,col=4,endLine=1,endColumn=10,title=hamza-missing::/u,
		)
	})

	it('gives JUnit a suite a document', () => {
		const { out } = check('--format', 'junit', FILE, 'clean.txt', 'binary.txt')
		assert.match(
			out,
			/<testsuite name="clean\.txt" tests="1" failures="0">\n<testcase [^>]*name="clean"\/>/u,
		)
		assert.match(out, /<testcase [^>]*name="readable"><failure /u)
		assert.equal(out.match(/<testsuite /gu)?.length, 3)
	})

	it('gives JSON whose places and words agree', () => {
		const [document] = JSON.parse(check('--format', 'json', FILE).out)
		for (const { start, end, text } of document.findings) assert.equal(TEXT.slice(start, end), text)
	})

	it('prints the same whatever the number of jobs', () => {
		for (const format of ['text', 'json', 'sarif', 'junit']) {
			const args = ['--format', format, FILE, 'clean.txt', 'binary.txt', FILE]
			assert.equal(check('--jobs', '2', ...args).out, check(...args).out)
		}
	})

	it('explains itself, and each command', () => {
		const { code, out } = bench.run(['--help'])
		assert.equal(code, 0)
		const commands = new Set([...out.matchAll(/^ {2}warraq (\w+)/gmu)].map(([, name = '']) => name))
		assert.deepEqual(
			[...commands],
			['annotate', 'check', 'fix', 'kwic', 'export', 'index', 'style', 'lsp'],
		)
		for (const command of commands) {
			const help = bench.run([command, '--help'])
			assert.equal(help.code, 0)
			assert.ok(help.out.startsWith(`warraq ${command} `), command)
			assert.deepEqual(bench.run(['help', command]), help)
		}
	})

	it('says in one line what is wrong with a call', () => {
		for (const args of [
			['nowhere.txt'],
			[],
			['--format', 'xml', FILE],
			['--max-warnings', '-1', FILE],
			['--jobs', '0x2', FILE],
			['--jobs', ' 2', FILE],
		]) {
			const { code, out, err } = check(...args)
			assert.deepEqual([code, out], [2, ''], args.join(' '))
			assert.match(err, /^warraq: [^\n]+\n$/u)
		}
	})
})
