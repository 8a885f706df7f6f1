import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Bench, PROGRAM } from './warraq.ts'

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples')
const LINES = 200

/** Annotates a little, then dies by kill -9, the first time it is called; works from then on. */
const MORTAL = `#!/bin/sh
if mkdir "$0.died" 2> /dev/null; then
	head -n 5 | "${process.execPath}" "${PROGRAM}" "$@"
	kill -9 $$
fi
exec "${process.execPath}" "${PROGRAM}" "$@"
`

describe('the recipes in examples/', () => {
	const bench = new Bench()
	let wanted: string

	before(() => {
		const article = 'زار خليفة حفتر القاهرة في 3 أغسطس 2019. '
		const lines = Array.from({ length: LINES }, (_, n) =>
			n === 70 ? 'not JSON' : JSON.stringify({ id: `n${n}`, text: article.repeat(5) + n }),
		)
		const input = `${lines.join('\n')}\n`
		writeFileSync(bench.path('in.jsonl'), input)
		writeFileSync(bench.path('mortal'), MORTAL, { mode: 0o755 })
		wanted = bench.run(['annotate'], input).out
		assert.equal(wanted.split('\n').length, LINES + 1)
	})

	after(() => bench.remove())

	it('run under GNU parallel, one of two workers killed', () => {
		const env = { ...process.env, WARRAQ: bench.path('mortal'), JOBS: '2', BLOCK: '10k' }
		const { status, stdout, error } = run('parallel.sh', [bench.path('in.jsonl')], env)
		if (isMissing('parallel', error ?? status === 127)) return
		assert.ok(existsSync(bench.path('mortal.died')))
		assertSameButLineNumbers(stdout.toString(), wanted)
	})

	it('run under Dask distributed, one of two workers killed', async () => {
		const recipe = join(EXAMPLES, 'dask_annotate.py')
		const args = [recipe, '--workers', '2', '--lines', '10', bench.path('in.jsonl')]
		const WARRAQ = `${process.execPath} ${PROGRAM}`
		const child = spawn('/usr/bin/python3', args, { env: { ...process.env, WARRAQ } })
		let out = ''
		let err = ''
		let killed: number | undefined
		child.stderr.setEncoding('utf8').on('data', (text) => {
			err += text
		})
		child.stdout.setEncoding('utf8').on('data', (text) => {
			out += text
			const worker = Number(/workers: (\d+) \d+/u.exec(err)?.[1])
			if (killed === undefined && worker > 0) process.kill(worker, 'SIGKILL')
			killed ??= worker
		})
		const [code] = await once(child, 'close')
		if (isMissing('python3-distributed', /No module named|ENOENT/u.test(err))) return
		assert.equal(code, 0, err)
		assert.ok(killed !== undefined && killed > 0, err)
		assertSameButLineNumbers(out, wanted)
	})

	it('run as a Slurm array, one task killed and run again', () => {
		mkdirSync(bench.path('slurm'))
		writeFileSync(bench.path('slurm', 'mortal'), MORTAL, { mode: 0o755 })
		const task = (id: number) => {
			const env = {
				...process.env,
				WARRAQ: bench.path('slurm', 'mortal'),
				SLURM_ARRAY_TASK_ID: String(id),
				SLURM_ARRAY_TASK_COUNT: '3',
			}
			return run('slurm-array.sh', [bench.path('in.jsonl'), bench.path('parts')], env).status
		}
		assert.notEqual(task(0), 0)
		assert.ok(!existsSync(bench.path('parts', '000000.jsonl')))
		assert.deepEqual([task(1), task(0), task(2), task(2)], [0, 0, 0, 0])
		const parts = [0, 1, 2].map((id) =>
			readFileSync(bench.path('parts', `00000${id}.jsonl`), 'utf8'),
		)
		assertSameButLineNumbers(parts.join(''), wanted)
	})
})

function run(recipe: string, args: readonly string[], env: NodeJS.ProcessEnv) {
	return spawnSync(join(EXAMPLES, recipe), args, { env, maxBuffer: 1 << 28 })
}

/** A bad line is numbered within its block: which line of the whole that is the engine knows. */
function assertSameButLineNumbers(found: string, wanted: string): void {
	assert.deepEqual(idsOf(found), idsOf(wanted))
	const withoutNumbers = (text: string) => text.replace(/"line":\d+/gu, '"line":0')
	assert.ok(withoutNumbers(found) === withoutNumbers(wanted), 'the lines differ')
}

function idsOf(lines: string): readonly (string | undefined)[] {
	return lines.split('\n').map((line) => /^\{"id":([^,]*)/u.exec(line)?.[1])
}

/** Says on the console what could not be tested here. */
function isMissing(what: string, isSo: unknown): boolean {
	if (isSo === false || isSo === undefined) return false
	console.log(`      not tested: ${what} is not installed`)
	return true
}
