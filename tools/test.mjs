import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installEditor, installPrograms } from '../test/editor/harness/install.mjs'

/**
 * Runs every test there is and ends with one line, "N passed, N failed".
 * `--data DIR` (or WARRAQ_DATA) names a data folder with real articles, which are then tested too; a
 * folder `shared` beside the repository is taken for one.
 * `--only NAME,NAME` runs some of the suites.
 */
const repository = fileURLToPath(new URL('..', import.meta.url))
const beside = fileURLToPath(new URL('../../shared', import.meta.url))
const options = readOptions(process.argv.slice(2))
const { version } = JSON.parse(readFileSync(`${repository}/package.json`, 'utf8'))

const MOCHA = ['npx', 'mocha', '--no-config', '--node-option', 'import=tsx', '--timeout', '60000']
const EDITOR = ['node', 'test/editor/run.mjs']

/** How a suite says what it counted: mocha's summary, the editor runner's last line, or its exit code. */
const BY_EXIT = () => undefined
const BY_MOCHA = (said) =>
	countsOf(/^\s*(\d+) passing/m.exec(said), /^\s*(\d+) failing/m.exec(said))
const BY_LAST_LINE = (said) => {
	const last = [...said.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1)
	return last && { passed: Number(last[1]), failed: Number(last[2]) }
}

const suites = [
	{ name: 'build', command: ['npm', 'run', '--silent', 'build'], count: BY_EXIT },
	{ name: 'format and lint', command: ['npx', 'biome', 'ci', '--colors=off', '.'], count: BY_EXIT },
	{ name: 'types', command: ['npx', 'tsc', '-p', '.'], count: BY_EXIT },
	{ name: 'types of the core', command: ['npx', 'tsc', '-p', 'server/src/core'], count: BY_EXIT },
	{ name: 'types of pages', command: ['npx', 'tsc', '-p', 'client/webview'], count: BY_EXIT },
	{ name: 'generated files', command: ['npx', 'tsx', 'tools/gen.ts', '--check'], count: BY_EXIT },
	{ name: 'units', command: ['npx', 'mocha'], count: BY_MOCHA },
	{
		name: 'server',
		command: [...MOCHA, 'test/lsp/**/*.test.ts', 'test/cli/**/*.test.ts'],
		count: BY_MOCHA,
	},
	{ name: 'package', command: ['node', 'tools/package.mjs'], count: BY_EXIT },
	{ name: 'editor', command: [...EDITOR, 'node'], count: BY_LAST_LINE },
	{ name: 'editor, two folders', command: [...EDITOR, 'folders'], count: BY_LAST_LINE },
	{
		name: 'editor, packaged',
		command: [...EDITOR, 'vsix', `warraq-${version}.vsix`],
		count: BY_LAST_LINE,
	},
	{ name: 'editor, web', command: [...EDITOR, 'web'], count: BY_LAST_LINE },
]

const missing = prepare()
const results = []
for (const suite of suites.filter(({ name }) => options.only?.includes(name) ?? true)) {
	results.push(await run(suite))
}
summarize(results)

/** @returns {string[]} what could not be installed */
function prepare() {
	try {
		installEditor(console.log)
		return installPrograms(console.log)
	} catch (error) {
		return [String(error)]
	}
}

async function run({ name, command, count }) {
	console.log(`\n── ${name}`)
	const started = Date.now()
	const { code, said } = await execute(command)
	const seconds = (Date.now() - started) / 1000
	const counted = count(said) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
	// A suite that ends badly though each of its tests passed has failed all the same.
	const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed
	return { name, passed: counted.passed, failed, seconds }
}

function execute([program, ...words]) {
	const env = {
		...process.env,
		FORCE_COLOR: '0',
		...(options.data && { WARRAQ_DATA: options.data }),
	}
	const child = spawn(program, words, { cwd: repository, env, stdio: ['ignore', 'pipe', 'pipe'] })
	let said = ''
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => {
			said += text
			process.stdout.write(text)
		})
	}
	return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
}

function countsOf(passing, failing) {
	return passing && { passed: Number(passing[1]), failed: Number(failing?.[1] ?? 0) }
}

function summarize(rows) {
	const passed = rows.reduce((sum, row) => sum + row.passed, 0)
	const failed = rows.reduce((sum, row) => sum + row.failed, 0)
	console.log('\nsuite                passed  failed  seconds')
	for (const row of rows) {
		const numbers = [row.passed, row.failed, row.seconds.toFixed(1)]
		console.log(row.name.padEnd(20) + numbers.map((cell) => String(cell).padStart(8)).join(''))
	}
	for (const what of missing) console.log(`not tested in full: ${what}`)
	console.log(`${passed} passed, ${failed} failed`)
	process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}

function readOptions(words) {
	const after = (flag) => (words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined)
	return {
		data: after('--data') ?? process.env.WARRAQ_DATA ?? (existsSync(beside) ? beside : undefined),
		only: after('--only')?.split(','),
	}
}
