import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './browser-path.mjs'
import { editorTests, vscodeServer } from './paths.mjs'
import { modernEnvironment } from './runtime.mjs'

const lockFile = join(editorTests, 'package-lock.json')
const marker = join(editorTests, 'node_modules/.installed-from')
const NASKH = '/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf'

/**
 * Installs the embedded VS Code and the tools beside it, once for each state of the lock file.
 * @param {(line: string) => void} say told of each step before it starts
 */
export function installEditor(say) {
	const lock = readFileSync(lockFile, 'utf8')
	if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return
	say('Installing an embedded VS Code for tests (about 0.6 GB, once)…')
	npm(['ci', '--ignore-scripts'], editorTests, process.env)
	say('Installing the parts of its server…')
	// Its own list of packages is a shrinkwrap that `npm ci` refuses.
	npm(['install', '--omit=dev', '--ignore-scripts'], vscodeServer, modernEnvironment())
	writeFileSync(marker, lock)
}

function npm(words, cwd, env) {
	const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
	execFileSync('npm', [...words, ...quiet], { cwd, env, stdio: 'inherit' })
}

/** Programs of the system that the tests drive: how to tell that they are there, and their package. */
const PROGRAMS = [
	{ name: 'Chromium', debian: 'chromium', isThere: () => findChromium() !== undefined },
	{ name: 'an Arabic font', debian: 'fonts-noto-core', isThere: hasFont },
	{ name: 'Neovim', debian: 'neovim', isThere: () => succeeds('nvim', ['--version']) },
]

/**
 * Installs the missing programs where that is possible (root on Debian).
 * @param {(line: string) => void} say
 * @returns {string[]} what is missing still, each with the words that install it
 */
export function installPrograms(say) {
	const missing = PROGRAMS.filter((program) => !program.isThere())
	if (missing.length > 0 && process.getuid?.() === 0 && succeeds('apt-get', ['--version'])) {
		const packages = missing.map((program) => program.debian)
		say(`Installing ${packages.join(', ')}…`)
		aptGet(['update'])
		aptGet(['install', '--yes', '--no-install-recommends', ...packages])
	}
	return missing
		.filter((program) => !program.isThere())
		.map(({ name, debian }) => `${name} is missing (Debian: apt-get install ${debian})`)
}

function aptGet(words) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	execFileSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}

function hasFont() {
	return process.platform !== 'linux' || existsSync(NASKH)
}

function succeeds(program, words) {
	try {
		execFileSync(program, words, { stdio: 'ignore' })
		return true
	} catch {
		return false
	}
}
