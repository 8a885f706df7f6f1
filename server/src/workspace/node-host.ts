import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The text of a file on this machine's disks, read as UTF-8; `undefined` when it cannot be read. */
export function readTextFile(uri: string): string | undefined {
	if (!uri.startsWith('file:')) return undefined
	try {
		return readFileSync(fileURLToPath(uri), 'utf8').replace(/^\ufeff/u, '')
	} catch {
		return undefined // not there or not readable: to its reader the same
	}
}
