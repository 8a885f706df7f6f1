import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Runs tools/train/train.ts as one bundle, three times as fast as module by module. */
const outfile = join('node_modules', '.cache', 'warraq', 'train.mjs')
await build({
	entryPoints: [join(import.meta.dirname, 'train', 'train.ts')],
	outfile,
	bundle: true,
	platform: 'node',
	format: 'esm',
	define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
})
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
	stdio: 'inherit',
})
process.exitCode = status ?? 1
