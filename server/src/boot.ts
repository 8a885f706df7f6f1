import { existsSync, readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/**
 * The room for what is short-lived, in megabytes: V8 would let it grow to sixteen, twice over in every
 * thread, and be no faster for it. Our client gives Node the same for its main thread, which has its room
 * before any code runs.
 */
const NURSERY = '--max-semi-space-size'

/**
 * Starts the server without compiling it where that was done before: the build leaves compiled code
 * for the V8 it ran on (`tools/code-cache.mjs`), newer versions of Node keep their own.
 */
const program = join(__dirname, 'server-main.js')
if (!startCompiled(program, `${program}.cache`)) startFromSource(program)

/** False when there is no compiled code or when another V8 made it. */
function startCompiled(filename: string, cache: string): boolean {
	if (!existsSync(cache)) return false
	asCompiled()
	const source = module.wrap(readFileSync(filename, 'latin1'))
	const script = new Script(source, { filename, cachedData: readFileSync(cache) })
	if (script.cachedDataRejected) return false
	saveMemory()
	interpreted(() => script.runInThisContext()({}, createRequire(filename), {}, filename, __dirname))
	return true
}

function startFromSource(filename: string): void {
	const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
	enableCompileCache?.()
	saveMemory()
	createRequire(filename)(filename)
}

/** Runs what runs once: to compile the function round all modules takes V8 longer than to interpret it. */
function interpreted(run: () => void): void {
	setFlagsFromString('--no-sparkplug')
	run()
	setFlagsFromString('--sparkplug')
}

/** V8 refuses compiled code that was made under other settings. */
function asCompiled(): void {
	setFlagsFromString(`${NURSERY}=0`)
}

/**
 * In every thread that begins, whatever editor started us. Not `--optimize-for-size`: a keystroke in a text
 * of 10 MB takes three times as long. The threads that keep and read an index have limits of their own.
 */
function saveMemory(): void {
	setFlagsFromString(`${NURSERY}=2`)
}
