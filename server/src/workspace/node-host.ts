import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decodeText } from '../core/text/decode.ts'

/** The text of a file on this machine's disks, whatever its encoding; `undefined` when it cannot be read. */
export function readTextFile(uri: string): string | undefined {
	if (!uri.startsWith('file:')) return undefined
	try {
		return decodeText(readFileSync(fileURLToPath(uri))).text
	} catch {
		return undefined // not there, not readable, no text: to its reader the same
	}
}
