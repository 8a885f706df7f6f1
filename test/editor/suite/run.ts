import { report } from './report.ts'

/** Replaced by the bundler: only tests whose title has this are run; empty for all. */
declare const GREP: string

/** A reporter that says nothing: outcomes go to the observer. */
class Silent {}

/**
 * Runs suites inside VS Code. The browser build of mocha runs in both kinds of extension host. Much
 * runs beside a test here that it does not command (a browser, a workbench), so a test that fails is
 * tried once more; the first failure is printed and counted all the same.
 * @param load imports the test files, once mocha is there
 * @throws when a test failed
 */
export async function runSuites(load: () => Promise<unknown>): Promise<void> {
	await import('mocha/mocha.js')
	mocha.setup({ ui: 'bdd', timeout: 60_000, retries: 1, reporter: Silent as never })
	if (GREP) mocha.grep(GREP)
	await load()
	let failures = 0
	// mocha's own browser `run` reads the page's address, which an extension host has not.
	const run = Mocha.prototype.run.bind(mocha)
	await report(run((failed) => (failures = failed)) as never)
	if (failures > 0) throw new Error(`${failures} failed`)
}
