/** Collects what the tests inside VS Code report, and prints it as it comes. */
export class Outcomes {
	#failed = 0
	#passed = 0

	/** @param {{ title: string, milliseconds: number, error?: string }} outcome */
	record({ title, milliseconds, error }) {
		if (error) this.#failed++
		else this.#passed++
		console.log(`  ${error ? '✗' : '✓'} ${title} (${milliseconds} ms)`)
		if (error) console.log(error.replace(/^/gm, '      '))
	}

	/**
	 * A run that ends badly without a failed test (a crash, no test at all) counts as one that failed.
	 * @param {boolean} endedWell
	 */
	count(endedWell) {
		const hasCrashed = this.#failed === 0 && (!endedWell || this.#passed === 0)
		return { passed: this.#passed, failed: hasCrashed ? 1 : this.#failed }
	}
}
