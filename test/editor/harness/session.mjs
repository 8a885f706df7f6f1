import { openBrowser } from './browser.mjs'
import { bundleSuites } from './bundle.mjs'
import { startObserver } from './observer.mjs'
import { Outcomes } from './outcomes.mjs'
import { sightsOf } from './sights.mjs'

const TIME_LIMIT = 600_000

/**
 * Runs the suites in one VS Code drawn in one browser page.
 * @param {object} options
 * @param {'node' | 'folders' | 'web'} options.host
 * @param {(testsPath: string) => Promise<string>} options.serve starts VS Code; gives the page's address
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSession({ host, serve }) {
	const outcomes = new Outcomes()
	const { browser, page } = await openBrowser()
	const observer = await startObserver(sightsOf(page, (outcome) => outcomes.record(outcome)))
	try {
		const code = await testsIn(page, await serve(await bundleSuites(host, observer.url)))
		return outcomes.count(code === 0)
	} finally {
		await browser.close()
		observer.close()
	}
}

/** Opens the page; resolves with the code the tests inside end with, 1 when they do not end. */
async function testsIn(page, address) {
	const log = []
	await page.exposeFunction('codeAutomationLog', (type, parts) => log.push(firstLines(type, parts)))
	page.on('pageerror', (error) => log.push(`page: ${error}`))
	const ended = exitCode(page)
	await page.goto(address)
	const code = await ended
	if (code === undefined) console.log(`no end after ${TIME_LIMIT / 1000} s`)
	if (code === undefined || process.env.VERBOSE) console.log(log.join('\n'))
	return code
}

function exitCode(page) {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(resolve, TIME_LIMIT)
		const exit = (code) => {
			clearTimeout(timer)
			resolve(code)
		}
		page.exposeFunction('codeAutomationExit', exit).catch(reject)
	})
}

/** Enough of a log entry to tell what it is about. */
const firstLines = (type, parts) => `${type}: ${String(parts).split('\n').slice(0, 3).join('\n')}`
