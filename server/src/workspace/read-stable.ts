import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { refuseLargerThanArticles } from './article-size.ts'
import { hashBytes } from './hash-bytes.ts'

/** The bytes of a file with the state they were read in. */
export interface StableRead {
	readonly bytes: Uint8Array
	readonly size: number
	readonly modified: number
	readonly hash: readonly [number, number]
}

/** Reads an open file of that many bytes; what it gives is used before the next file is read. */
export type ReadAll = (file: number, size: number) => Uint8Array

/** How often a file that is written while we read is read again. */
const ATTEMPTS = 3

/**
 * Reads an article's file whole, or not at all: when it changes meanwhile it is opened and read again, since an
 * editor that saves may have put another file in its place. Throws an `Error` when it cannot be read,
 * is no file or larger than any article, or does not hold still. `readAll` reads an open file.
 */
export function readStable(
	path: string,
	readAll: ReadAll = (file) => readFileSync(file),
): StableRead {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const read = readOnce(path, readAll)
		if (read) return read
	}
	throw new Error('changed while it was read')
}

/** Undefined when the file changed meanwhile. */
function readOnce(path: string, readAll: ReadAll): StableRead | undefined {
	const file = openSync(path, READ)
	try {
		const before = fstatSync(file)
		if (!before.isFile()) throw new Error('not a file')
		refuseLargerThanArticles(before.size)
		const bytes = readAll(file, before.size)
		const after = fstatSync(file)
		const held = before.mtimeMs === after.mtimeMs && before.size === after.size
		if (!held || bytes.length !== after.size) return undefined
		return { bytes, size: after.size, modified: after.mtimeMs, hash: hashBytes(bytes) }
	} finally {
		closeSync(file)
	}
}

/** A pipe that is called an article is opened, and refused, instead of waiting for somebody to fill it. */
export const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
