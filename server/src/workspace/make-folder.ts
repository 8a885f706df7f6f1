import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it, where they are missing. Throws the error of the file system. Node's own
 * way (`recursive`) never ends where a file system says of a folder it will not make that there is none, as `/proc` does.
 */
export function makeFolder(path: string): void {
	if (isFolder(path)) return
	const parent = dirname(path)
	if (parent !== path && !existsSync(parent)) makeFolder(parent)
	try {
		mkdirSync(path)
	} catch (error) {
		if (!isFolder(path)) throw error // else another process made it meanwhile
	}
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
