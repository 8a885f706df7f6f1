import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

/**
 * Leaves the server's code compiled beside it, functions that serving a first article needs included:
 * the server reads the sample article once, then its V8 hands over what it has compiled.
 */
const repository = fileURLToPath(new URL('..', import.meta.url))
const program = join(repository, 'dist/server-main.js')
const article = join(repository, 'seeds/000_a70efb1e516236b5.txt')
const SERVE = '--stdio'

if (process.argv.includes(SERVE)) serveAndKeep()
else await readAnArticle()

/** Runs the server in this very process; its compiled code is written at the end. */
function serveAndKeep() {
	const source = module.wrap(readFileSync(program, 'latin1'))
	const script = new Script(source, { filename: program })
	process.once('exit', () => writeFileSync(`${program}.cache`, script.createCachedData()))
	script.runInThisContext()({}, createRequire(program), {}, program, dirname(program))
}

/** Plays an editor that opens the sample article and asks for its findings. */
async function readAnArticle() {
	const server = spawn(process.execPath, [fileURLToPath(import.meta.url), SERVE], {
		stdio: ['pipe', 'pipe', 'inherit'],
	})
	const exited = new Promise((resolve) => server.once('exit', resolve))
	const uri = 'file:///article.txt'
	const text = readFileSync(article, 'utf8')
	const capabilities = { textDocument: { diagnostic: {} } }
	send(server, { id: 1, method: 'initialize', params: { rootUri: null, capabilities } })
	send(server, { method: 'initialized', params: {} })
	const textDocument = { uri, languageId: 'arabic-news', version: 1, text }
	send(server, { method: 'textDocument/didOpen', params: { textDocument } })
	send(server, { id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } })
	await answered(server, 2)
	send(server, { id: 3, method: 'shutdown' })
	await answered(server, 3)
	send(server, { method: 'exit' })
	const code = await exited
	if (code !== 0) throw new Error(`the server ended with code ${code}`)
}

function send(server, message) {
	const body = JSON.stringify({ jsonrpc: '2.0', ...message })
	server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

function answered(server, id) {
	return new Promise((resolve, reject) => {
		let said = ''
		server.stdout.on('data', (chunk) => {
			said += chunk
			if (said.includes(`"id":${id},`)) resolve(undefined)
		})
		server.once('exit', () => reject(new Error('the server ended before it answered')))
	})
}
