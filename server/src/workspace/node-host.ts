import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decodeFile } from './decode-file.ts'

/** The text of a file on this machine's disks, whatever its encoding; `undefined` when it cannot be read. */
export function readTextFile(uri: string): string | undefined {
	return uri.startsWith('file:') ? textAt(() => fileURLToPath(uri)) : undefined
}

/** The same of the file at a path. */
export function readTextAt(path: string): string | undefined {
	return textAt(() => path)
}

function textAt(path: () => string): string | undefined {
	try {
		return decodeFile(readFileSync(path())).text
	} catch {
		return undefined // not there, not readable, no text: to its reader the same
	}
}
