import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * `npm run bench -- [NAME…] [--data DIR]`: every bench/NAME.ts in a process of its own. Bundled first,
 * as the product is: run module by module through a loader the same code is four times slower.
 */
const here = import.meta.dirname
const all = readdirSync(here).flatMap((file) => /^(.+)\.ts$/u.exec(file)?.[1] ?? [])
const args = process.argv.slice(2)
const named = args.filter((arg) => all.includes(arg))
const rest = args.filter((arg) => !all.includes(arg))
const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'))

try {
	for (const name of named.length > 0 ? named : all) {
		const outfile = join(folder, `${name}.cjs`)
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
		const { status } = spawnSync(process.execPath, [outfile, ...rest], { stdio: 'inherit' })
		if (status !== 0) process.exitCode = 1
	}
} finally {
	rmSync(folder, { recursive: true })
}
