/** A wrong call: reported as one line on standard error, exit code 2. */
export class UsageError extends Error {
	constructor(message: string) {
		super(message)
		this.name = 'UsageError'
	}
}
