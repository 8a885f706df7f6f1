import { join, relative } from 'node:path'
import { emptyExtension, repository } from './harness/paths.mjs'
import { runSession } from './harness/session.mjs'
import { QUIET } from './harness/settings.mjs'
import { installPackage, startVscodeServer } from './harness/vscode-server.mjs'
import { startWebServer } from './harness/web-server.mjs'
import { makeWorkspace } from './harness/workspace.mjs'

const HOSTS = { node: runInServer, vsix: runPackage, web: runInBrowser }

/** The extension as it lies in the repository, in the desktop's kind of extension host. */
function runInServer(workspace) {
	return inServer(workspace, repository)
}

/** The packaged product, installed as a user installs it. */
async function runPackage(workspace) {
	await installPackage(workspace.state, join(repository, process.argv[3] ?? 'warraq.vsix'))
	return inServer(workspace, emptyExtension)
}

/** Everything in the browser: the extension and its server are Web Workers. */
async function runInBrowser({ corpus }) {
	let server
	const serve = async (bundle) => {
		const tests = relative(repository, bundle).replace(/\.js$/, '')
		server = await startWebServer({ workspace: corpus, extension: repository, tests })
		return server.address
	}
	try {
		return await runSession({ host: 'web', serve })
	} finally {
		server?.stop()
	}
}

async function inServer(workspace, extension) {
	const server = await startVscodeServer({
		root: workspace.state,
		settings: QUIET,
		automated: true,
	})
	const serve = async (tests) => {
		const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`
		const payload = [
			['extensionDevelopmentPath', remote(extension)],
			['extensionTestsPath', remote(tests)],
			['skipWelcome', 'true'],
		]
		const query = `folder=${workspace.corpus}&payload=${encodeURIComponent(JSON.stringify(payload))}`
		return `http://127.0.0.1:${server.port}/?${query}`
	}
	try {
		return await runSession({ host: 'node', serve })
	} finally {
		server.stop()
	}
}

const host = process.argv[2] ?? 'node'
const workspace = makeWorkspace({ data: process.env.WARRAQ_DATA })
try {
	const { passed, failed } = await HOSTS[host](workspace)
	console.log(`${passed} passed, ${failed} failed`)
	process.exitCode = failed > 0 ? 1 : 0
} finally {
	workspace.remove()
}
