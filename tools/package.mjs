import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installEditor } from '../test/editor/harness/install.mjs'
import { editorTests } from '../test/editor/harness/paths.mjs'
import { modernEnvironment } from '../test/editor/harness/runtime.mjs'

/** Builds the extension and packs it as warraq-<version>.vsix; fails when it has grown too large. */
const LARGEST = 8 * 1024 * 1024

const repository = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
const file = join(repository, `warraq-${version}.vsix`)

installEditor(console.log)
execFileSync('npm', ['run', '--silent', 'build'], { cwd: repository, stdio: 'inherit' })
const vsce = join(editorTests, 'node_modules/@vscode/vsce/vsce')
const words = [
	'package',
	'--no-dependencies',
	'--no-rewrite-relative-links',
	'--allow-missing-repository',
	'--out',
	file,
]
execFileSync('node', [vsce, ...words], {
	cwd: repository,
	env: modernEnvironment(),
	stdio: 'inherit',
})
const { size } = statSync(file)
console.log(`${file}: ${(size / 1024 / 1024).toFixed(2)} MB`)
if (size > LARGEST) throw new Error(`the package is larger than ${LARGEST} bytes`)
