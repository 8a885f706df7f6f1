import { openBrowser } from './browser.mjs'
import { bundleSuites } from './bundle.mjs'
import { startObserver } from './observer.mjs'
import { sightsOf } from './sights.mjs'

const TIME_LIMIT = 240_000

/**
 * Runs the suites in one VS Code drawn in one browser page.
 * @param {object} options
 * @param {'node' | 'web'} options.host
 * @param {(testsPath: string) => Promise<string>} options.serve starts VS Code; gives the page's address
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runSession({ host, serve }) {
	const outcomes = []
	let page
	const observer = await startObserver(
		sightsOf(
			() => page,
			(outcome) => record(outcomes, outcome),
		),
	)
	const browser = await openBrowser()
	page = browser.page
	try {
		const address = await serve(await bundleSuites(host, observer.url))
		const code = await testsIn(page, address)
		return count(outcomes, code)
	} finally {
		await browser.browser.close()
		observer.close()
	}
}

function record(outcomes, outcome) {
	outcomes.push(outcome)
	const mark = outcome.error ? '✗' : '✓'
	console.log(`  ${mark} ${outcome.title} (${outcome.milliseconds} ms)`)
	if (outcome.error) console.log(outcome.error.replace(/^/gm, '      '))
}

/** Opens the page; resolves with the code the tests inside end with. */
async function testsIn(page, address) {
	const log = []
	const ended = new Promise((resolve, reject) => {
		const give = () => reject(new Error(`no end after ${TIME_LIMIT} ms\n${log.join('\n')}`))
		const timer = setTimeout(give, TIME_LIMIT)
		void page.exposeFunction('codeAutomationExit', (code) => {
			clearTimeout(timer)
			resolve(code)
		})
	})
	await page.exposeFunction('codeAutomationLog', (type, parts) => log.push(firstLines(type, parts)))
	page.on('pageerror', (error) => log.push(`page: ${error}`))
	await page.goto(address)
	const code = await ended
	if (code !== 0 && process.env.VERBOSE) console.log(log.join('\n'))
	return code
}

/** Enough of a log entry to tell what it is about. */
const firstLines = (type, parts) => `${type}: ${String(parts).split('\n').slice(0, 3).join('\n')}`

/** A run that ends badly without a failed test (a crash, no test at all) still counts as one. */
function count(outcomes, code) {
	const failed = outcomes.filter((outcome) => outcome.error).length
	const crashed = failed === 0 && (code !== 0 || outcomes.length === 0)
	return { passed: outcomes.length - failed, failed: crashed ? 1 : failed }
}
