import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installEditor } from '../test/editor/harness/install.mjs'
import { QUIET } from '../test/editor/harness/settings.mjs'
import { startVscodeServer } from '../test/editor/harness/vscode-server.mjs'

/** Builds the extension and opens the sample corpus with it: in the desktop VS Code, else in a browser. */
const repository = fileURLToPath(new URL('..', import.meta.url))
const corpus = join(repository, 'seeds')
const article = join(corpus, '000_a70efb1e516236b5.txt')

execFileSync('npm', ['run', '--silent', 'build'], { cwd: repository, stdio: 'inherit' })
if (hasDesktop()) openDesktop()
else await openInBrowser()

function hasDesktop() {
	try {
		execFileSync('code', ['--version'], { stdio: 'ignore' })
		return true
	} catch {
		return false
	}
}

function openDesktop() {
	const words = ['--new-window', `--extensionDevelopmentPath=${repository}`, corpus, article]
	execFileSync('code', words, { stdio: 'inherit' })
}

async function openInBrowser() {
	installEditor(console.log)
	const token = randomBytes(12).toString('hex')
	const server = await startVscodeServer({
		root: join(repository, '.vscode-test/start'),
		settings: QUIET,
		automated: true,
		port: Number(process.env.PORT ?? 0),
		token,
	})
	const address = pageAddress(server.port, token)
	console.log(`\nWarraq is open on the sample corpus at\n\n  ${address}\n\nCtrl+C ends it.`)
	showInBrowser(address)
	process.exitCode = await server.exited
}

function pageAddress(port, token) {
	const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`
	const payload = [
		['extensionDevelopmentPath', remote(repository)],
		['openFile', remote(article)],
		['skipWelcome', 'true'],
	]
	const query = new URLSearchParams({
		tkn: token,
		folder: corpus,
		payload: JSON.stringify(payload),
	})
	return `http://127.0.0.1:${port}/?${query}`
}

/** Where there is a screen; elsewhere the printed address is all. */
function showInBrowser(address) {
	const hasScreen =
		process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
	if (!hasScreen) return
	const opener = process.platform === 'darwin' ? 'open' : 'xdg-open'
	spawn(opener, [address], { stdio: 'ignore', detached: true })
		.on('error', () => undefined)
		.unref()
}
