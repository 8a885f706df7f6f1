import { createHash, hash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'

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
 * Reads a file whole, or not at all: when it changes meanwhile it is opened and read again, since an
 * editor that saves may have put another file in its place. Throws an `Error` when it cannot be read,
 * is no file, or does not hold still. `readAll` reads an open file.
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
		const bytes = readAll(file, before.size)
		const after = fstatSync(file)
		const held = before.mtimeMs === after.mtimeMs && before.size === after.size
		if (!held || bytes.length !== after.size) return undefined
		return { bytes, size: after.size, modified: after.mtimeMs, hash: hashOf(bytes) }
	} finally {
		closeSync(file)
	}
}

/** A pipe that is called an article is opened, and refused, instead of waiting for somebody to fill it. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** 64 bits of SHA-1: to tell a file from its former self, not from forgery. */
function hashOf(bytes: Uint8Array): readonly [number, number] {
	const digest = sha1(bytes)
	return [digest.readUInt32LE(0), digest.readUInt32LE(4)]
}

/** At once where Node can (from 20.12 on): an object for every file takes four times as long as its bytes. */
const sha1: (bytes: Uint8Array) => Buffer =
	typeof hash === 'function'
		? (bytes) => hash('sha1', bytes, 'buffer')
		: (bytes) => createHash('sha1').update(bytes).digest()
