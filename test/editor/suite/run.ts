import { report } from './report.ts'

/** A reporter that says nothing: outcomes go to the observer. */
class Silent {}

/**
 * Runs every suite inside VS Code. The browser build of mocha runs in both kinds of extension host.
 * @throws when a test failed
 */
async function runSuites(): Promise<void> {
	await import('mocha/mocha.js')
	mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: Silent as never })
	await import('./suites.ts')
	let failures = 0
	// mocha's own browser `run` reads the page's address, which an extension host has not.
	const run = Mocha.prototype.run.bind(mocha)
	await report(run((failed) => (failures = failed)) as never)
	if (failures > 0) throw new Error(`${failures} failed`)
}

module.exports = { run: runSuites }
