import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decodeFile } from './decode-file.ts'

/** The text of a file on this machine's disks, whatever its encoding; `undefined` when it cannot be read. */
export function readTextFile(uri: string): string | undefined {
	if (!uri.startsWith('file:')) return undefined
	try {
		return decodeFile(readFileSync(fileURLToPath(uri))).text
	} catch {
		return undefined // not there, not readable, no text: to its reader the same
	}
}
