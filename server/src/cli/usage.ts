import { statSync } from 'node:fs'

/** A wrong call: reported as one line on standard error, exit code 2. */
export class UsageError extends Error {
	constructor(message: string) {
		super(message)
		this.name = 'UsageError'
	}
}

/** Whether a folder is there. */
export function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Whether something is there that is no folder. */
export function isOtherThanFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false
}
