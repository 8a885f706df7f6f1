import {
	closeSync,
	fchmodSync,
	fchownSync,
	fsyncSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	type Stats,
	statSync,
	writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isAlive } from './is-alive.ts'

/**
 * Writes a file whole or not at all, piece by piece: into a temporary file beside it, flushed to disk, then renamed.
 * Killed at any moment, or without power, there is the old file or the new one (and perhaps a temporary one
 * beside it, see `removeLeftovers`). `like` gives the mode and, where we may, the owner. Throws the error of the
 * file system; the temporary file is gone then.
 */
export function writeAtomically(path: string, pieces: Iterable<Uint8Array>, like?: Stats): void {
	const temporary = join(dirname(path), `.warraq-${process.pid}-${Date.now()}-${count++}.tmp`)
	try {
		writeFlushed(temporary, pieces, like)
		renameSync(temporary, path)
	} catch (error) {
		rmSync(temporary, { force: true })
		throw error
	}
}

/** Names are short and our own: the file's may have no room for a suffix. */
let count = 0

/** What temporary files are called, with the process that made them. */
export const TEMPORARY = /^\.warraq-(\d+)-\d+-\d+\.tmp$/u

/**
 * Removes the temporary files that killed processes left in folders. What cannot be listed or removed stays:
 * it harms nobody.
 */
export function removeLeftovers(folders: Iterable<string>): void {
	for (const folder of folders) {
		for (const name of namesIn(folder)) {
			const [, maker] = TEMPORARY.exec(name) ?? []
			if (maker !== undefined && !isAlive(Number(maker))) removeOld(join(folder, name))
		}
	}
}

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder)
	} catch {
		return []
	}
}

/** It lives for as long as a file takes to be written: one that is young may be another machine's. */
const LONGEST_LIFE_MS = 10_000

function removeOld(path: string): void {
	try {
		if (Date.now() - statSync(path).mtimeMs > LONGEST_LIFE_MS) rmSync(path)
	} catch {
		// Gone meanwhile, or not ours to remove.
	}
}

function writeFlushed(path: string, pieces: Iterable<Uint8Array>, like: Stats | undefined): void {
	const file = openSync(path, 'wx')
	try {
		if (like) resemble(file, like)
		for (const piece of pieces) writeAll(file, piece)
		fsyncSync(file)
	} finally {
		closeSync(file)
	}
}

function writeAll(file: number, bytes: Uint8Array): void {
	for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

function resemble(file: number, { mode, uid, gid }: Stats): void {
	try {
		fchownSync(file, uid, gid)
	} catch {
		// Only an administrator may give files away: the new file is then the writer's own.
	}
	fchmodSync(file, mode & 0o7777)
}

/**
 * Makes the renames in a folder last; where a system flushes no folders, the older files may come back.
 * Throws the error of the file system when it tries and fails.
 */
export function flushFolder(folder: string): void {
	if (process.platform === 'win32') return
	try {
		flush(folder)
	} catch (error) {
		if (!REFUSALS.has((error as NodeJS.ErrnoException).code ?? '')) throw error
	}
}

/** What file systems of networks and of Windows say when they are asked to flush a folder. */
const REFUSALS: ReadonlySet<string> = new Set(['EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'])

function flush(path: string): void {
	const file = openSync(path, 'r')
	try {
		fsyncSync(file)
	} finally {
		closeSync(file)
	}
}
