import { existsSync, readFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { join } from 'node:path'
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
	script.runInThisContext()({}, createRequire(filename), {}, filename, __dirname)
	return true
}

function startFromSource(filename: string): void {
	const { enableCompileCache } = module as { enableCompileCache?: () => unknown }
	enableCompileCache?.()
	createRequire(filename)(filename)
}
