import { runTests } from '@vscode/test-electron'
import { bundleSuites } from './bundle.mjs'
import { startObserver } from './observer.mjs'
import { Outcomes } from './outcomes.mjs'
import { repository } from './paths.mjs'

/**
 * Runs the suites that need no look at the page in a desktop VS Code, which @vscode/test-electron
 * downloads on first use.
 * @param {{ folder: string, state: string }} workspace
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runDesktop({ folder, state }) {
	const outcomes = new Outcomes()
	const observer = await startObserver({ outcome: (outcome) => outcomes.record(outcome) })
	try {
		const code = await runTests({
			extensionDevelopmentPath: repository,
			extensionTestsPath: await bundleSuites('desktop', observer.url),
			launchArgs: [folder, '--disable-extensions', '--user-data-dir', state],
		}).catch((error) => console.log(String(error)) ?? 1)
		return outcomes.count(code === 0)
	} finally {
		observer.close()
	}
}
