import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Makes a file where none is; on a full disk nothing stays that looks like a whole one. Throws the error of the
 * file system, `EEXIST` where a file is there.
 */
export function writeNew(path: string, content: string): void {
	const file = openSync(path, 'wx')
	try {
		writeFileSync(file, content)
	} catch (error) {
		rmSync(path, { force: true })
		throw error
	} finally {
		closeSync(file)
	}
}
