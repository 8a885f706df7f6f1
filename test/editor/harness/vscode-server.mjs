import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vscodeServer } from './paths.mjs'
import { modernNode } from './runtime.mjs'

const STARTED = /Extension host agent listening on (\d+)/
const START_TIMEOUT = 60_000

/** Where one VS Code keeps its state, under `root`. */
const folders = (root) => ({
	server: join(root, 'server'),
	user: join(root, 'user'),
	extensions: join(root, 'extensions'),
})

const folderArguments = ({ server, user, extensions }) => [
	...['--server-data-dir', server],
	...['--user-data-dir', user],
	...['--extensions-dir', extensions],
]

const QUIET = [
	'--accept-server-license-terms',
	'--disable-telemetry',
	'--disable-experiments',
	'--disable-workspace-trust',
	'--disable-update-check',
]

const environment = (extra) => ({
	...process.env,
	...extra,
	EXTENSIONS_GALLERY: '{}',
	VSCODE_IPC_HOOK_CLI: '',
})

const serverMain = join(vscodeServer, 'out/server-main.js')

/**
 * Starts VS Code's server on a free loopback port.
 * @param {object} options
 * @param {string} options.root folder for its state
 * @param {object} [options.settings] the user's settings.json
 * @param {boolean} [options.automated] lets a page name the extension under development and run tests
 * @param {number} [options.port] 0 for any free one
 * @param {string} [options.token] the word without which nobody is let in
 * @returns {Promise<{ port: number, stop(): void, exited: Promise<number> }>}
 * @throws with the server's own words when it does not come up
 */
export async function startVscodeServer({
	root,
	settings = {},
	automated = false,
	port = 0,
	token,
}) {
	const state = folders(root)
	mkdirSync(join(state.user, 'User'), { recursive: true })
	writeFileSync(join(state.user, 'User/settings.json'), JSON.stringify(settings, undefined, '\t'))
	const child = spawn(
		modernNode(),
		[
			serverMain,
			...['--host', '127.0.0.1', '--port', String(port)],
			...(token ? ['--connection-token', token] : ['--without-connection-token']),
			...folderArguments(state),
			...QUIET,
			...(automated ? ['--enable-smoke-test-driver'] : []),
			...['--log', 'error'],
		],
		// A group of its own: extension hosts outlive a server that is ended alone.
		{ env: environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true },
	)
	const stop = () => endGroup(child)
	process.once('exit', stop)
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
	const exited = new Promise((resolve) => child.once('exit', resolve))
	return { port: await listening(child), stop, exited }
}

/** Ends a process with all that it has started. */
function endGroup(child) {
	if (child.exitCode !== null || child.signalCode !== null) return
	if (process.platform === 'win32') child.kill()
	else process.kill(-child.pid, 'SIGTERM')
}

function listening(child) {
	return new Promise((resolve, reject) => {
		let said = ''
		const fail = (why) => reject(new Error(`VS Code's server ${why}:\n${said}`))
		const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT)
		const read = (chunk) => {
			said += chunk
			const port = STARTED.exec(said)?.[1]
			if (!port) return
			clearTimeout(timer)
			resolve(Number(port))
		}
		child.stdout.on('data', read)
		child.stderr.on('data', read)
		child.once('exit', () => fail('stopped'))
	})
}

/**
 * Installs a packaged extension for the server that will be started with the same `root`.
 * @throws with the server's own words when it refuses the package
 */
export async function installPackage(root, vsix) {
	const child = spawn(
		modernNode(),
		[serverMain, '--install-extension', vsix, ...folderArguments(folders(root)), ...QUIET],
		{ env: environment(), stdio: ['ignore', 'pipe', 'pipe'] },
	)
	let said = ''
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
	const code = await new Promise((resolve) => child.once('exit', resolve))
	if (code !== 0 || !/successfully installed/.test(said)) throw new Error(`not installed:\n${said}`)
}
