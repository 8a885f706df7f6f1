import { existsSync, readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/**
 * Starts the server without compiling it where that was done before: the build leaves compiled code
 * for the V8 it ran on (`tools/code-cache.mjs`), newer versions of Node keep their own.
 */
const program = join(__dirname, 'server-main.js')
if (!startCompiled(program, `${program}.cache`)) startFromSource(program)

/** False when there is no compiled code or when another V8 made it. */
function startCompiled(filename: string, cache: string): boolean {
	if (!existsSync(cache)) return false
	const source = module.wrap(readFileSync(filename, 'utf8'))
	const script = new Script(source, { filename, cachedData: readFileSync(cache) })
	if (script.cachedDataRejected) return false
	saveMemory()
	script.runInThisContext()({}, createRequire(filename), {}, filename, __dirname)
	return true
}

function startFromSource(filename: string): void {
	const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
	enableCompileCache?.()
	saveMemory()
	createRequire(filename)(filename)
}

/**
 * Has V8 look for what is no longer needed before it asks for more memory, in every thread, and keep the
 * room for what is short-lived at a megabyte or two; it would let it grow to sixteen, twice over in every
 * thread, and be no faster for it. Whatever editor started us; and not by Node's command line: V8 refuses
 * compiled code that was made under other settings, so they are set once it has taken ours.
 */
function saveMemory(): void {
	setFlagsFromString('--optimize-for-size')
	setFlagsFromString('--semi-space-growth-factor=1')
	setFlagsFromString('--min-semi-space-size=2')
}
