import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'

/** The bytes of a file with the state they were read in. */
export interface StableRead {
	readonly bytes: Uint8Array
	readonly size: number
	readonly modified: number
	readonly hash: readonly [number, number]
}

/** How often a file that is written while we read is read again. */
const ATTEMPTS = 3

/**
 * Reads a file whole, or not at all: when it changes meanwhile it is read again. Throws an `Error`
 * when it cannot be read, is no file, or does not hold still.
 */
export function readStable(path: string): StableRead {
	const file = openSync(path, 'r')
	try {
		for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
			const before = fstatSync(file)
			if (!before.isFile()) throw new Error('not a file')
			const bytes = readFileSync(attempt === 0 ? file : path)
			const after = fstatSync(file)
			const held = before.mtimeMs === after.mtimeMs && before.size === after.size
			if (held && bytes.length === after.size) {
				return { bytes, size: after.size, modified: after.mtimeMs, hash: hashOf(bytes) }
			}
		}
		throw new Error('changed while it was read')
	} finally {
		closeSync(file)
	}
}

/** 64 bits of SHA-1: to tell a file from its former self, not from forgery. */
export function hashOf(bytes: Uint8Array): readonly [number, number] {
	const digest = createHash('sha1').update(bytes).digest()
	return [digest.readUInt32LE(0), digest.readUInt32LE(4)]
}
