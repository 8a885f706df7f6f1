import { createReadStream, promises as files } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { editorTests, vscodeServer } from './paths.mjs'
import { SAVES_NOTHING } from './settings.mjs'

const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.ttf': 'font/ttf',
	'.txt': 'text/plain; charset=utf-8',
}

/** The workbench of code-server always looks for a remote server; these make it stand alone. */
const PATCHES = [
	['remoteAuthority:location.host', 'remoteAuthority:undefined'],
	[
		'P.file(this.userDataPath).with({scheme:J.vscodeRemote})',
		'P.file(this.userDataPath).with({scheme:J.vscodeUserData})',
	],
]

/** Pages inside the window; elsewhere they would come from a host on the internet. */
const WEBVIEWS = 'out/vs/workbench/contrib/webview/browser/pre'
const FILE_SYSTEM_SCHEME = 'vscode-test-web'
const workbench = join(vscodeServer, 'out/vs/code/browser/workbench')
const fileSystemProvider = join(editorTests, 'node_modules/@vscode/test-web/fs-provider')

/**
 * Serves a VS Code that runs in the browser alone, with its extensions in a Web Worker.
 * @param {object} served
 * @param {string} served.workspace folder
 * @param {string} served.extension folder
 * @param {string} served.tests the bundle without `.js`, from the extension's folder
 * @returns {Promise<{ address: string, stop(): void }>}
 */
export async function startWebServer({ workspace, extension, tests }) {
	const routes = [
		['/static/mount', workspace],
		['/static/extensions/fs', fileSystemProvider],
		['/static/devextensions', extension],
		['/static', vscodeServer],
	]
	const server = createServer((request, response) => {
		const url = new URL(request.url, `http://${request.headers.host}`)
		answer(url, { routes, tests }, response).catch((error) => {
			response.statusCode = error.code === 'ENOENT' ? 404 : 500
			response.end(String(error))
		})
	})
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
	return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() }
}

async function answer(url, { routes, tests }, response) {
	response.setHeader('Access-Control-Allow-Origin', '*')
	const path = decodeURIComponent(url.pathname)
	if (path === '/') return sendText(response, '.html', await page(url.host, tests))
	const route = routes.find(([prefix]) => path.startsWith(`${prefix}/`) || path === prefix)
	if (!route) throw Object.assign(new Error(`nothing at ${path}`), { code: 'ENOENT' })
	const file = join(route[1], normalize(path.slice(route[0].length)))
	if (url.searchParams.has('stat')) return sendJson(response, orError(stat(file)))
	if (url.searchParams.has('readdir')) return sendJson(response, orError(list(file)))
	if (file === join(workbench, 'workbench.js'))
		return sendText(response, '.js', await patched(file))
	return sendFile(response, file)
}

/** code-server's page, filled for a window with a folder, our extension and the tests. */
async function page(host, tests) {
	const uri = (path) => ({ scheme: 'http', authority: host, path })
	const configuration = {
		folderUri: { scheme: FILE_SYSTEM_SCHEME, authority: 'mount', path: '/' },
		userDataPath: '/user',
		enableWorkspaceTrust: false,
		configurationDefaults: SAVES_NOTHING,
		isEnabledFileDownloads: true,
		isEnabledFileUploads: true,
		isEnabledCoderGettingStarted: false,
		productConfiguration: { enableTelemetry: false },
		webviewEndpoint: `http://${host}/static/${WEBVIEWS}`,
		additionalBuiltinExtensions: [uri('/static/extensions/fs')],
		developmentOptions: {
			extensions: [uri('/static/devextensions')],
			extensionTestsPath: uri(`/static/devextensions/${tests}`),
			enableSmokeTestDriver: true,
		},
	}
	const values = {
		WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
		WORKBENCH_WEB_BASE_URL: '/static',
		WORKBENCH_NLS_FALLBACK_URL: '/static/out/nls.messages.js',
		WORKBENCH_NLS_URL: '/static/out/nls.messages.js',
	}
	const html = await files.readFile(join(workbench, 'workbench.html'), 'utf8')
	return html.replace(/\{\{([^}]+)\}\}/g, (_, name) => values[name] ?? '')
}

/** @throws when this code-server is not the one the patches were made for */
async function patched(file) {
	let code = await files.readFile(file, 'utf8')
	for (const [wanted, replacement] of PATCHES) {
		const parts = code.split(wanted)
		if (parts.length !== 2) throw new Error(`found ${parts.length - 1} times: ${wanted}`)
		code = parts.join(replacement)
	}
	return code
}

/** `stat` and `readdir` as the file system provider of @vscode/test-web asks for them. */
async function stat(file) {
	const stats = await files.stat(file)
	const { ctimeMs: ctime, mtimeMs: mtime, size } = stats
	return { type: fileType(stats), ctime, mtime, size }
}

async function list(folder) {
	const entries = await files.readdir(folder, { withFileTypes: true })
	return entries.map((entry) => ({ name: entry.name, type: fileType(entry) }))
}

/** VS Code's FileType. */
const fileType = (entry) => (entry.isFile() ? 1 : entry.isDirectory() ? 2 : 0)

const orError = (promise) => promise.catch((error) => ({ error: error.code }))

async function sendJson(response, value) {
	sendText(response, '.json', JSON.stringify(await value))
}

function sendText(response, extension, text) {
	response.setHeader('Content-Type', TYPES[extension])
	response.end(text)
}

async function sendFile(response, file) {
	await files.access(file)
	response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
	createReadStream(file).pipe(response)
}
