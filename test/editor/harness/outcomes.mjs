/** Collects what the tests inside VS Code report, and prints it as it comes. */
export class Outcomes {
	#failed = 0
	#passed = 0
	#triedAgain = 0

	/** @param {{ title: string, milliseconds: number, error?: string, isTriedAgain?: true }} outcome */
	record({ title, milliseconds, error, isTriedAgain }) {
		if (isTriedAgain) this.#triedAgain++
		else if (error) this.#failed++
		else this.#passed++
		const sign = isTriedAgain ? '↻ tried again:' : error ? '✗' : '✓'
		console.log(`  ${sign} ${title} (${milliseconds} ms)`)
		if (error) console.log(error.replace(/^/gm, '      '))
	}

	/**
	 * A run that ends badly without a failed test (a crash, no test at all) counts as one that failed.
	 * @param {boolean} endedWell
	 */
	count(endedWell) {
		if (this.#triedAgain > 0) console.log(`${this.#triedAgain} tried again`)
		const hasCrashed = this.#failed === 0 && (!endedWell || this.#passed === 0)
		return { passed: this.#passed, failed: hasCrashed ? 1 : this.#failed }
	}
}
