import { join, relative } from 'node:path'
import { runDesktop } from './harness/desktop.mjs'
import { emptyExtension, repository } from './harness/paths.mjs'
import { runSession } from './harness/session.mjs'
import { QUIET } from './harness/settings.mjs'
import { installPackage, startVscodeServer } from './harness/vscode-server.mjs'
import { startWebServer } from './harness/web-server.mjs'
import { makeWorkspace } from './harness/workspace.mjs'

/**
 * Tests the extension in one kind of VS Code: `node run.mjs node|folders|vsix FILE|web|desktop`; `folders` is a
 * window of two folders.
 * WARRAQ_DATA names a data folder with real articles, GREP the only tests to run, VERBOSE=1 prints
 * the editor's own log.
 */
const HOSTS = {
	node: ({ state, folder }) => inServer({ state, open: { folder } }, 'node'),
	folders: ({ state, both }) => inServer({ state, open: { workspace: both } }, 'folders'),
	vsix: runPackage,
	web: runInBrowser,
	desktop: runDesktop,
}

/** The packaged product, installed as a user installs it. */
async function runPackage(workspace) {
	await installPackage(workspace.state, join(repository, file))
	return inServer(
		{ state: workspace.state, open: { folder: workspace.folder } },
		'node',
		emptyExtension,
	)
}

/** The desktop's kind of extension host, in VS Code's server; the page is its window. */
async function inServer({ state, open }, host, extension = repository) {
	const server = await startVscodeServer({ root: state, settings: QUIET, automated: true })
	const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`
	const serve = async (tests) => {
		const payload = [
			['extensionDevelopmentPath', remote(extension)],
			['extensionTestsPath', remote(tests)],
			['skipWelcome', 'true'],
		]
		const query = new URLSearchParams({ ...open, payload: JSON.stringify(payload) })
		return `http://127.0.0.1:${server.port}/?${query}`
	}
	try {
		return await runSession({ host, serve })
	} finally {
		server.stop()
	}
}

/** Everything in the browser: the extension and its server are Web Workers. */
async function runInBrowser({ folder }) {
	let server
	const serve = async (bundle) => {
		const tests = relative(repository, bundle).replace(/\.js$/, '')
		server = await startWebServer({ workspace: folder, extension: repository, tests })
		return server.address
	}
	try {
		return await runSession({ host: 'web', serve })
	} finally {
		server?.stop()
	}
}

const [host = 'node', file] = process.argv.slice(2)
const workspace = makeWorkspace({ data: process.env.WARRAQ_DATA })
try {
	const { passed, failed } = await HOSTS[host](workspace)
	console.log(`${passed} passed, ${failed} failed`)
	process.exitCode = failed > 0 ? 1 : 0
} finally {
	workspace.remove()
}
