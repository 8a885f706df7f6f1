import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to disk, then renamed.
 * Killed at any moment it leaves the old file or the new one (and perhaps a `.tmp` beside it). Throws
 * the error of the file system; the temporary file is gone then.
 */
export function writeAtomically(path: string, bytes: Uint8Array, mode = 0o666): void {
	const temporary = join(dirname(path), `.warraq-${process.pid}-${Date.now()}-${count++}.tmp`)
	try {
		writeFlushed(temporary, bytes, mode)
		renameSync(temporary, path)
	} catch (error) {
		rmSync(temporary, { force: true })
		throw error
	}
	flushFolder(dirname(path))
}

/** Names are short and our own: the file's may have no room for a suffix. */
let count = 0

function writeFlushed(path: string, bytes: Uint8Array, mode: number): void {
	const file = openSync(path, 'wx', mode)
	try {
		for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
		fsyncSync(file)
	} finally {
		closeSync(file)
	}
}

/** Makes the rename itself last; some systems cannot, and lose nothing but the newest name. */
function flushFolder(folder: string): void {
	if (process.platform === 'win32') return
	const file = openSync(folder, 'r')
	try {
		fsyncSync(file)
	} finally {
		closeSync(file)
	}
}
