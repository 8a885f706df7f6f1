import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { choice, dataFolder, runTool, wholeNumber } from '../tools/run-tool.ts'

const here = import.meta.dirname
const NAMES = readdirSync(here)
	.flatMap((file) => /^(.+)\.ts$/u.exec(file)?.[1] ?? [])
	.filter((name) => name !== 'run')
	.sort()

const USAGE = `npm run bench -- [NAME…] [options]: ${NAMES.join(', ')}; all of them without a name

--data DIR     texts to measure on, else the sample corpus
--files N      corpus, corpus-server: make a corpus of N files, else of 5000
--corpus DIR   the same: keep it there, with its index in DIR-index
--index DIR    corpus: ask the index that is there
--questions    corpus-server: leave out the typing
--as-is        corpus-server: take the index that is there for ours`

/**
 * `npm run bench -- [NAME…] [--data DIR]`: every bench/NAME.ts in a process of its own. Bundled first,
 * as the product is: run module by module through a loader the same code is four times slower.
 */
async function runBenches(args: readonly string[]): Promise<void> {
	const { names, options } = readArguments(args)
	const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'))
	try {
		for (const name of names) await runBench(name, join(folder, `${name}.cjs`), options)
	} finally {
		rmSync(folder, { recursive: true })
	}
}

/** What the benches read themselves is looked at here, before any of them starts. */
function readArguments(args: readonly string[]) {
	const { positionals, values, tokens } = parseArgs({
		args: [...args],
		allowPositionals: true,
		tokens: true,
		options: {
			data: { type: 'string' },
			files: { type: 'string' },
			corpus: { type: 'string' },
			index: { type: 'string' },
			questions: { type: 'boolean' },
			'as-is': { type: 'boolean' },
		},
	})
	if (values.data !== undefined) dataFolder(values.data)
	if (values.files !== undefined) wholeNumber('--files', values.files)
	const named = positionals.map((name) => choice('NAME', name, NAMES))
	const options = tokens.flatMap((token) => {
		if (token.kind !== 'option') return []
		return token.value === undefined ? [token.rawName] : [token.rawName, token.value]
	})
	return { names: named.length > 0 ? named : NAMES, options }
}

async function runBench(name: string, outfile: string, options: readonly string[]): Promise<void> {
	await build({
		entryPoints: [join(here, `${name}.ts`)],
		outfile,
		bundle: true,
		platform: 'node',
		mainFields: ['module', 'main'],
		target: 'node20',
		supported: { 'regexp-unicode-property-escapes': true },
		minify: true,
		define: { 'import.meta.dirname': JSON.stringify(here) },
	})
	console.log(`\n${name}`)
	const { status } = spawnSync(process.execPath, [outfile, ...options], { stdio: 'inherit' })
	if (status !== 0) process.exitCode = 1
}

void runTool(USAGE, process.argv.slice(2), runBenches)
