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
				SLURM_ARRAY_TASK_MIN: '0',
				SLURM_ARRAY_TASK_MAX: '2',
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

	it('refuse a Slurm array that leaves parts of the file out', () => {
		for (const [id, count, min, max] of [
			['1', '3', '1', '3'],
			['5', '1', '5', '5'],
			['0', '2', '0', '5'],
		]) {
			const env = {
				...process.env,
				WARRAQ: bench.path('mortal'),
				SLURM_ARRAY_TASK_ID: id,
				SLURM_ARRAY_TASK_COUNT: count,
				SLURM_ARRAY_TASK_MIN: min,
				SLURM_ARRAY_TASK_MAX: max,
			}
			const done = run('slurm-array.sh', [bench.path('in.jsonl'), bench.path('some')], env)
			assert.equal(done.status, 2)
			assert.match(done.stderr.toString(), /^the array is to be 0-N/u)
		}
		assert.ok(!existsSync(bench.path('some')))
	})

	it('run under what Spark says of RDD.pipe', () => {
		mkdirSync(bench.path('pyspark'))
		writeFileSync(bench.path('pyspark', '__init__.py'), '')
		writeFileSync(bench.path('pyspark', 'sql.py'), SPARK)
		const env = {
			...process.env,
			PYTHONPATH: bench.folder,
			WARRAQ: `${process.execPath} ${PROGRAM}`,
		}
		const args = [join(EXAMPLES, 'spark_annotate.py'), bench.path('in.jsonl'), bench.path('spark')]
		const { status, stderr, error } = spawnSync('python3', args, { env })
		if (isMissing('python3', error)) return
		assert.equal(status, 0, stderr?.toString())
		assertSameButLineNumbers(readFileSync(bench.path('spark'), 'utf8'), wanted)
	})
})

/**
 * One partition of Spark. Of `RDD.pipe` its documentation says: the command is a string, split as a shell
 * does; it gets the environment it is given and no other; lines go in and come out without their ends.
 */
const SPARK = `import shlex, subprocess

class Lines:
    def __init__(self, lines):
        self.lines = lines

    def pipe(self, command, env=None, checkCode=False):
        given = "".join(line + "\\n" for line in self.lines).encode()
        done = subprocess.run(shlex.split(command), env=env or {}, input=given, stdout=subprocess.PIPE)
        if checkCode and done.returncode != 0:
            raise RuntimeError(f"Pipe function \`{command}' exited with error code {done.returncode}")
        return Lines(done.stdout.decode().splitlines())

    def saveAsTextFile(self, path):
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(line + "\\n" for line in self.lines)

class Context:
    def textFile(self, path):
        with open(path, encoding="utf-8") as file:
            return Lines(file.read().splitlines())

class Session:
    sparkContext = Context()

class Builder:
    def appName(self, name):
        return self

    def getOrCreate(self):
        return Session()

class SparkSession:
    builder = Builder()
`

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
